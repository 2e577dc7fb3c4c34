import { describe, expect, test } from 'vitest';
import { estimatesOf } from '../../../src/core/estimates.ts';
import type { Claim, Day, Lens } from '../../../src/core/types.ts';
import { claim, dated, guests, storyOf } from '../../support/scene-story.ts';

const total = (id: string, changes: Parameters<typeof claim>[1] = {}) =>
  claim(id, { topic: 'numbers', quantity: guests({ point: 7, scope: 'in-all' }), ...changes });
const rowsAt = (claims: readonly Claim[], day: Day = 10, lens: Lens = 'reported') =>
  estimatesOf(storyOf(claims), day, lens).flatMap(({ rows }) => rows);
const shown = (claims: readonly Claim[], day?: Day, lens?: Lens) =>
  rowsAt(claims, day, lens).map((row) => row.claim.id);

test('numbers are grouped by what they count, in the order of the story, with its words', () => {
  const claims = [
    claim('there', { quantity: guests({ point: 3, scope: 'there' }) }),
    total('all'),
    total('announced', { quantity: guests({ point: 9, scope: 'announced' }) }),
    total('all-too', { speaker: 'cook' }),
  ];
  const groups = estimatesOf(storyOf(claims), 10, 'reported');
  expect(groups.map(({ scope, rows }) => [scope.id, scope.label, rows.map((row) => row.claim.id)])).toEqual([
    ['announced', 'announced', ['announced']],
    ['in-all', 'in all', ['all', 'all-too']],
    ['there', 'there', ['there']],
  ]);
});

test('nobody has named a number: no group at all', () => expect(estimatesOf(storyOf([]), 10, 'reported')).toEqual([]));

describe('which statements have a row', () => {
  test.each<[string, Parameters<typeof claim>[1], boolean]>([
    ['a total', {}, true],
    ['a number at a place', { topic: 'stay' }, true],
    ['"some", without a number', { quantity: guests({ qualifier: 'some' }) }, true],
    ['an arrival, which repeats a number', { topic: 'landing' }, false],
    ['a topic that is not for the map, such as a headline', { topic: 'law' }, false],
    ['a number of something else', { quantity: guests({ point: 7, unit: 'km2' }) }, false],
    ['a number that does not say what it counts', { quantity: guests({ point: 7, scope: undefined }) }, false],
    ['no number', { quantity: undefined }, false],
  ])('%s: %o', (_, changes, hasRow) => expect(shown([total('a', changes)])).toEqual(hasRow ? ['a'] : []));

  test('only what counts by the day, under the lens', () => {
    const claims = [total('a', { said: 20, happened: dated(10, 15) }), total('b', { said: 12 })];
    expect(shown(claims, 11)).toEqual([]);
    expect(shown(claims, 12)).toEqual(['b']);
    expect(shown(claims, 20)).toEqual(['a', 'b']);
    expect(shown(claims, 10, 'happened')).toEqual(['a']);
  });
});

describe('a row is current', () => {
  const currentAmong = (...claims: Claim[]) =>
    rowsAt(claims)
      .filter(({ current }) => current)
      .map((row) => row.claim.id);
  const first = total('first', { said: 5 });

  test('until the same speaker names a number for the same thing; the earlier row stays', () => {
    expect(shown([first, total('second')])).toEqual(['first', 'second']);
    expect(currentAmong(first, total('second'))).toEqual(['second']);
  });

  test.each<[string, Parameters<typeof claim>[1]]>([
    ['another speaker', { speaker: 'cook' }],
    ['another thing that is counted', { quantity: guests({ point: 3, scope: 'there' }) }],
  ])('whatever is said later by or of %s', (_, changes) =>
    expect(currentAmong(first, total('other', changes)).sort()).toEqual(['first', 'other']),
  );

  test('by speaker and scope alone: a number at a place ages a total of the same scope', () =>
    expect(currentAmong(first, total('at-place', { topic: 'stay' }))).toEqual(['at-place']));
});

test('a row is isNew on the day on which it begins to count', () => {
  const claims = [total('a', { said: 9 }), total('b', { speaker: 'cook' })];
  expect(rowsAt(claims).map((row) => [row.claim.id, row.isNew])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});
