import { describe, expect, test } from 'vitest';
import { ageing, isPossible, knownAt, saidBy, startOf } from '../../../src/core/knowledge.ts';
import type { Claim } from '../../../src/core/types.ts';
import { claim, dated, idsOf } from '../../support/scene-story.ts';

describe('a statement begins to count', () => {
  const landing = claim('landing', { said: dated(20, 25), known: 22, happened: dated(10, 15) });
  const opinion = claim('opinion', { said: 20 });

  test.each([
    ['under "reported", on the day it was known', landing, 'reported', 22],
    ['under "happened", on the first day its event can have been', landing, 'happened', 10],
    ['under "reported", also when it is about no event', opinion, 'reported', 20],
    ['under "happened", never when it is about no event', opinion, 'happened', null],
  ] as const)('%s', (_, statement, lens, day) => expect(startOf(statement, lens)).toBe(day));
});

describe('what counts at a day', () => {
  const landing = claim('landing', { said: 22, happened: dated(10, 15) });

  test.each([
    ['reported', 21, 'not yet'],
    ['reported', 22, 'counts'],
    ['reported', 90, 'counts'],
    ['happened', 9, 'not yet'],
    ['happened', 10, 'counts as possible'],
    ['happened', 14, 'counts as possible'],
    ['happened', 15, 'counts'],
    ['happened', 90, 'counts'],
  ] as const)('said on day 22 of days 10 to 15; %s by day %i: %s', (lens, day, verdict) => {
    expect(knownAt([landing], day, lens)).toEqual(verdict === 'not yet' ? [] : [landing]);
    if (verdict !== 'not yet') expect(isPossible(landing, day, lens)).toBe(verdict === 'counts as possible');
  });

  test('an event of one day is never merely possible', () =>
    expect(isPossible(claim('a', { happened: 10 }), 10, 'happened')).toBe(false));

  test('statements keep their order', () => {
    const list = [claim('c', { said: 3 }), claim('a', { said: 1 }), claim('later', { said: 9 }), claim('b')];
    expect(idsOf(knownAt(list, 8, 'reported'))).toEqual(['c', 'a']);
  });
});

describe('a statement counts as made', () => {
  test.each([
    ['on its day', dated(20), 20, 20],
    ['on the last of its possible days', dated(20, 25), 25, 25],
    ['never later than it was known', dated(1, 30), 25, 25],
    ['on its day, though it became known later', dated(20), 28, 20],
  ])('%s', (_, said, known, day) => expect(saidBy(claim('a', { said, known }))).toBe(day));
});

describe('ageing', () => {
  const bySpeaker = ({ speaker }: { speaker: string }) => speaker;
  const current = (...list: Claim[]) => idsOf(list.filter(ageing(list, bySpeaker)));

  test('of one series only the latest statement is current', () =>
    expect(current(claim('old', { said: 1 }), claim('new', { said: 2 }))).toEqual(['new']));

  test('statements of the same day stay current together', () =>
    expect(current(claim('a', { said: 2 }), claim('old', { said: 1 }), claim('b', { said: 2 }))).toEqual(['a', 'b']));

  test('a later statement of another series ages nobody', () =>
    expect(current(claim('a', { said: 1 }), claim('b', { said: 2, speaker: 'pilot' }))).toEqual(['a', 'b']));

  test('the day it was made decides, not the order of the list', () =>
    expect(current(claim('new', { said: 2 }), claim('old', { said: 1 }))).toEqual(['new']));
});
