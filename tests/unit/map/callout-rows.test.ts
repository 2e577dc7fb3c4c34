import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/core/types.ts';
import { fittingCount, rowsOf, type CalloutText } from '../../../src/map/callout-rows.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim, guests, idsOf } from '../../support/scene-story.ts';

/** The rows of the only callout that these statements make by day 20. */
function rowsFor(claims: readonly Claim[]) {
  const explorer = explorerAt(20, [claims]);
  return rowsOf(explorer.scene.callouts[0]!).map(({ title, claims: shown, others }) => ({
    title,
    claims: idsOf(shown),
    others: idsOf(others),
  }));
}
const somebody = (id: string) => ({ ...claim('any').speaker, id });
const total = (id: string, said: number, scope: string, speaker = id) =>
  claim(id, { topic: 'numbers', said, speaker: somebody(speaker), quantity: guests({ point: 7, scope }) });

describe('a question', () => {
  const say = (id: string, said: number) => claim(id, { topic: 'dancing', speaker: somebody(id), said });

  test('is one row, by its own name', () =>
    expect(rowsFor([say('mayor', 5)])).toEqual([{ title: 'Do they dance?', claims: ['mayor'], others: [] }]));

  test('shows three speakers, and counts those who found no room', () => {
    const claims = [say('a', 9), say('b', 8), say('c', 7), say('d', 6), say('e', 5)];
    expect(rowsFor(claims)).toEqual([{ title: 'Do they dance?', claims: ['a', 'b', 'c'], others: ['d', 'e'] }]);
  });
});

describe('reactions', () => {
  const react = (id: string, speaker = id) => claim(id, { topic: 'voices', speaker: somebody(speaker), said: 19 });

  test('are one row, with one reaction of each speaker', () =>
    expect(rowsFor([react('a'), react('b', 'cook'), react('c', 'cook')])).toMatchObject([
      { title: 'voices', claims: ['a', 'b'] },
    ]));

  test('show five speakers, and count the others', () =>
    expect(rowsFor(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => react(id)))).toEqual([
      { title: 'voices', claims: ['a', 'b', 'c', 'd', 'e'], others: ['f'] },
    ]));
});

describe('totals', () => {
  test('that count unlike things never stand in one row; the one last spoken of comes first', () =>
    expect(rowsFor([total('a', 5, 'announced'), total('b', 9, 'in-all'), total('c', 7, 'in-all')])).toEqual([
      { title: 'in all', claims: ['b', 'c'], others: [] },
      { title: 'announced', claims: ['a'], others: [] },
    ]));

  test('show the two things last spoken of', () =>
    expect(
      rowsFor([total('a', 5, 'announced'), total('b', 9, 'in-all'), total('c', 7, 'there')]).map(({ title }) => title),
    ).toEqual(['in all', 'there']));

  test('show three speakers a row, and count the others', () => {
    const claims = ['a', 'b', 'c', 'd'].map((id, i) => total(id, 9 - i, 'in-all'));
    expect(rowsFor(claims)).toEqual([{ title: 'in all', claims: ['a', 'b', 'c'], others: ['d'] }]);
  });

  test('leave out words like "thousands": they stand in the chart', () => {
    const words = claim('w', { topic: 'numbers', said: 9, quantity: guests({ qualifier: 'thousands' }) });
    expect(rowsFor([total('a', 5, 'in-all'), words])).toEqual([{ title: 'in all', claims: ['a'], others: [] }]);
  });

  test('of nothing in particular take the name of the topic', () => {
    const { scope: _, ...quantity } = guests({ point: 7 });
    expect(rowsFor([claim('a', { topic: 'numbers', quantity })])).toMatchObject([{ title: 'numbers' }]);
  });
});

const said = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    said: `${10 + i},000`,
    status: null as string | null,
    by: 'Somebody',
  }));
const text = (count: number, more: Partial<CalloutText> = {}): CalloutText => ({
  title: 'in all',
  statements: said(count),
  rest: 0,
  restWords: (n) => `+ ${n}`,
  ...more,
});
const space = (width: number) => ({ width, em: 12 });

describe('a callout’s line holds as many statements as fit', () => {
  test('all of them where it is wide', () => {
    expect(fittingCount(text(3), space(600), 1)).toBe(3);
  });

  test('the fewer the narrower it is, or the larger the text', () => {
    const counts = [600, 300, 240, 120].map((width) => fittingCount(text(3), space(width), 1));
    expect(counts).toEqual([3, 2, 1, 1]);
    expect(fittingCount(text(3), { ...space(300), em: 24 }, 1)).toBe(1);
  });

  test('fewer where they have a status, or the number of those left out after them', () => {
    const tight = space(340);
    expect(fittingCount(text(3), tight, 1)).toBe(3);
    expect(
      fittingCount(
        text(3, { statements: said(3).map((one, i) => (i === 0 ? { ...one, status: 'disputed' } : one)) }),
        tight,
        1,
      ),
    ).toBe(2);
    expect(fittingCount(text(3, { rest: 12 }), tight, 1)).toBe(2);
  });

  test('never fewer than asked for, nor more than there are', () => {
    expect(fittingCount(text(3), space(10), 2)).toBe(2);
    expect(fittingCount(text(1), space(10), 2)).toBe(1);
    expect(fittingCount(text(0), space(10), 1)).toBe(0);
  });
});
