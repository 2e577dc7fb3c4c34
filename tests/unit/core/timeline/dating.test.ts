import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../src/core/timeline/changes.ts';
import { datingsOf, daysFromArticles } from '../../../../src/core/timeline/dating.ts';
import { claim, dated, idsOf } from '../../../support/scene-story.ts';

const outside = (...evidence: string[]) => ({ ...dated(10), basis: 'external' as const, evidence });
const derived = { ...dated(10), basis: 'derived' as const };

describe('statements stand together', () => {
  const groupsOf = (...claims: ReturnType<typeof claim>[]) =>
    datingsOf(claims, 'reported').map((group) => idsOf(group.claims));

  test('when the same evidence dates them to the same days', () =>
    expect(groupsOf(claim('a', { said: outside('E1') }), claim('b', { said: outside('E1') }))).toEqual([['a', 'b']]));
  test('and apart when the evidence differs', () =>
    expect(groupsOf(claim('a', { said: outside('E1') }), claim('b', { said: outside('E1', 'E2') }))).toEqual([
      ['a'],
      ['b'],
    ]));
  test('and apart when the dates differ, though they become known on one day', () =>
    expect(groupsOf(claim('a'), claim('b', { said: dated(9, 10) }))).toEqual([['a'], ['b']]));
  test('those dated by the articles first, then the derived, then those found outside', () =>
    expect(
      groupsOf(claim('out', { said: outside('E1') }), claim('derived', { said: derived }), claim('in', { said: 10 })),
    ).toEqual([['in'], ['derived'], ['out']]));
});

test('under "happened" the date of the event counts', () => {
  const claims = [claim('a', { said: 10, happened: outside('E1') }), claim('b', { said: 11, happened: outside('E1') })];
  expect(datingsOf(claims, 'happened').map(({ when, claims: same }) => [when.basis, same.length])).toEqual([
    ['external', 2],
  ]);
});

test('the articles date a day when one statement of it leans on nothing else', () => {
  const claims = [
    claim('a', { said: outside('E1') }),
    claim('b', { said: 10 }),
    claim('c', { said: { ...outside('E2'), to: 20 }, known: 20 }),
    claim('d', { said: { ...derived, to: 30 }, known: 30 }),
    claim('e', { said: { ...derived, to: 40, evidence: ['E3'] }, known: 40 }),
  ];
  const changes = claims.flatMap((one) => changesOf(one, 'reported'));
  expect([...daysFromArticles(changes, 'reported')]).toEqual([10, 30]);
});
