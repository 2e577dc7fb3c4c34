import { describe, expect, test } from 'vitest';
import { compareBy, matches, type Row } from '../../../src/sources/table/rows.ts';
import {
  nextSort,
  NO_SELECTION,
  queryOf,
  readSelection,
  type Selection,
} from '../../../src/sources/table/selection.ts';

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

describe('a row is shown', () => {
  test.each<[string, Partial<Selection>, boolean]>([
    ['by default', {}, true],
    ['by its camp', { camp: 'town' }, true],
    ['not by another camp', { camp: 'sea' }, false],
    ['by any of its places', { place: 'bay' }, true],
    ['only if all fits', { place: 'bay', topic: 'law' }, false],
    ['by part of a word, in any case and without accents', { find: 'PJONG' }, true],
    ['by several words, wherever they stand', { find: 'gäste  burgermeister' }, true],
    ['only if each word is there', { find: 'gäste nie' }, false],
  ])('%s', (_, asked, expected) => expect(matches(row(0), { ...NO_SELECTION, ...asked })).toBe(expected));
});

const sorted = (sort: Selection['sort'], rows: Row[]) => rows.toSorted(compareBy(sort, 'de')).map(({ order }) => order);

describe('rows are ordered', () => {
  test('by article by default', () => expect(sorted('', [row(2), row(1)])).toEqual([1, 2]));
  test('by text, in the order of the language', () =>
    expect(sorted('who', [row(0, { who: 'Zoll' }), row(1, { who: 'Ämter' }), row(2, { who: 'Bund' })])).toEqual([
      1, 2, 0,
    ]));
  test('downwards, equal ones still by article', () =>
    expect(sorted('-said', [row(0), row(1, { said: 12 }), row(2)])).toEqual([1, 0, 2]));
  test.each(['about', '-about'] as const)('with those without a day last (%s)', (sort) =>
    expect(sorted(sort, [row(0), row(1, { about: 3 })])).toEqual([1, 0]),
  );
  test('by number within what is counted: unlike things are not compared', () => {
    const number = (unit: number, value: number) => ({ number: { unit, value } });
    const rows = [row(0, number(1, 5)), row(1, number(0, 90)), row(2, number(0, 8)), row(3)];
    expect(sorted('number', rows)).toEqual([2, 1, 0, 3]);
  });
});

const chosen: Selection = { ...NO_SELECTION, camp: 'town', find: 'Öl & Schiff', sort: '-said' };

test('a link shows the same rows again', () => expect(readSelection(queryOf(chosen, ''))).toEqual(chosen));

test('an address in other letters, or with ampersands as in a text, shows the same rows; it is written anew', () => {
  const search = '?Camp=town&amp;find=%C3%96l%20%26%20Schiff&amp;SORT=-said&amp;utm=x';
  expect(readSelection(search)).toEqual(chosen);
  expect(queryOf(chosen, search)).toBe(`?amp;utm=x&${queryOf(chosen, '').slice(1)}`);
});

test('a selection of nothing leaves no trace in the address', () => expect(queryOf(NO_SELECTION, '')).toBe(''));

test('parameters of the host page stay byte for byte', () =>
  expect(queryOf(chosen, '?utm=%7Eä&camp=old&x')).toBe('?utm=%7Eä&x&camp=town&find=%C3%96l%20%26%20Schiff&sort=-said'));

test('an order that does not exist is that of the articles', () =>
  expect(readSelection('?sort=mood&camp=town')).toEqual({ ...NO_SELECTION, camp: 'town' }));

describe('pressing a header', () => {
  test('orders upwards, then downwards, then by article again', () => {
    expect(nextSort('', 'said')).toBe('said');
    expect(nextSort('said', 'said')).toBe('-said');
    expect(nextSort('-said', 'said')).toBe('');
  });
  test('begins upwards with another column', () => expect(nextSort('-said', 'who')).toBe('who'));
});
