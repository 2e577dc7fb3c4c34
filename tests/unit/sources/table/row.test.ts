import { describe, expect, test } from 'vitest';
import { inOrder, isChosen, type Row } from '../../../../src/sources/table/row.ts';
import { NOTHING_CHOSEN, type Selection } from '../../../../src/sources/table/selection.ts';

const CELLS = {
  who: 'Bürgermeister',
  said: 'then',
  about: '',
  what: 'Gäste in Pjöngjang',
  number: '',
  where: '',
  source: '',
};
const row = (order: number, changes: Partial<Omit<Row, 'cells'>> & { who?: string } = {}): Row => ({
  order,
  camp: ['town'],
  topic: ['stay'],
  article: ['100'],
  place: ['harbour', 'bay'],
  said: 10,
  about: null,
  number: null,
  ...changes,
  cells: { ...CELLS, who: changes.who ?? CELLS.who },
});

describe('a row is chosen', () => {
  test.each<[string, Partial<Selection>, boolean]>([
    ['where nothing is asked for', {}, true],
    ['by its camp', { camp: 'town' }, true],
    ['not by another camp', { camp: 'sea' }, false],
    ['by any of its places', { place: 'bay' }, true],
    ['only if all fits', { place: 'bay', topic: 'law' }, false],
    ['by part of a word, in any case and without accents', { find: 'PJONG' }, true],
    ['by several words, wherever they stand', { find: 'gäste  burgermeister' }, true],
    ['only if each word is there', { find: 'gäste nie' }, false],
  ])('%s', (_, asked, expected) => expect(isChosen(row(0), { ...NOTHING_CHOSEN, ...asked })).toBe(expected));
});

const sorted = (sort: Selection['sort'], rows: Row[]) => rows.toSorted(inOrder(sort, 'de')).map(({ order }) => order);

describe('rows are ordered', () => {
  test('by article where nothing else is asked for', () => expect(sorted('', [row(2), row(1)])).toEqual([1, 2]));
  test('by words as the language has them', () =>
    expect(sorted('who', [row(0, { who: 'Zoll' }), row(1, { who: 'Ämter' }), row(2, { who: 'Bund' })])).toEqual([
      1, 2, 0,
    ]));
  test('downwards, equal ones still by article', () =>
    expect(sorted('-said', [row(0), row(1, { said: 12 }), row(2)])).toEqual([1, 0, 2]));
  test.each(['about', '-about'] as const)('with those about no day last (%s)', (sort) =>
    expect(sorted(sort, [row(0), row(1, { about: 3 })])).toEqual([1, 0]),
  );
  test('by number within what is counted: unlike things are not compared', () => {
    const number = (unit: number, value: number) => ({ number: { unit, value } });
    const rows = [row(0, number(1, 5)), row(1, number(0, 90)), row(2, number(0, 8)), row(3)];
    expect(sorted('number', rows)).toEqual([2, 1, 0, 3]);
  });
});
