import { describe, expect, test } from 'vitest';
import { knowledgeOf, knownAt, saidBy, visibleFrom } from '../../../src/core/knowledge.ts';
import type { Claim, Lens } from '../../../src/core/types.ts';
import { claim, dated, idsOf } from '../../support/scene-story.ts';

describe('a statement begins to count', () => {
  const landing = claim('landing', { said: dated(20, 25), known: 22, happened: dated(10, 15) });
  const opinion = claim('opinion', { said: 20 });

  test.each([
    ['under "reported", on the day it was known', landing, 'reported', 22],
    ['under "happened", on the first day its event can have been', landing, 'happened', 10],
    ['under "reported", also when it is about no event', opinion, 'reported', 20],
    ['under "happened", never when it is about no event', opinion, 'happened', null],
  ] as const)('%s', (_, statement, lens, day) => expect(visibleFrom(statement, lens)).toBe(day));
});

const bySpeaker = ({ speaker }: Claim) => speaker.id;

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
    const known = knownAt(knowledgeOf([landing], lens, bySpeaker), day);
    const verdicts = known.map(({ sure }) => (day < sure ? 'counts as possible' : 'counts'));
    expect(verdicts).toEqual(verdict === 'not yet' ? [] : [verdict]);
  });

  test('an event of one day is never merely possible', () =>
    expect(knowledgeOf([claim('a', { happened: 10 })], 'happened', bySpeaker)).toMatchObject([
      { start: 10, sure: 10 },
    ]));

  test('statements keep their order', () => {
    const list = [claim('c', { said: 3 }), claim('a', { said: 1 }), claim('later', { said: 9 }), claim('b')];
    const known = knownAt(knowledgeOf(list, 'reported', bySpeaker), 8);
    expect(idsOf(known.map((each) => each.claim))).toEqual(['c', 'a']);
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
  /** The day from which each statement is no longer current; never, of what never ages. */
  const ages = (list: readonly Claim[], lens: Lens = 'reported') =>
    Object.fromEntries(knowledgeOf(list, lens, bySpeaker).map((known) => [known.claim.id, known.aged]));
  const never = Infinity;

  test('a statement of a series ages on the day on which a later one counts', () =>
    expect(ages([claim('old', { said: 1 }), claim('new', { said: 2 }), claim('newest', { said: 5 })])).toEqual({
      ...{ old: 2, new: 5, newest: never },
    }));

  test('statements of the same day stay current together', () =>
    expect(ages([claim('a', { said: 2 }), claim('old', { said: 1 }), claim('b', { said: 2 })])).toEqual({
      ...{ a: never, old: 2, b: never },
    }));

  test('a later statement of another series ages nobody', () =>
    expect(ages([claim('a', { said: 1 }), claim('b', { said: 2, speaker: 'pilot' })])).toEqual({ a: never, b: never }));

  test('the day it was made decides, not the order of the list', () =>
    expect(ages([claim('new', { said: 2 }), claim('old', { said: 1 })])).toEqual({ new: never, old: 2 }));

  test('under "happened" a later statement ages others from the day of its event, be that before theirs', () => {
    const [old, other] = [claim('old', { said: 1, happened: 8 }), claim('other', { said: 2 })];
    const [late, later] = [claim('late', { said: 3, happened: 9 }), claim('later', { said: 4, happened: 5 })];
    expect(ages([old, other, late, later], 'happened')).toEqual({ old: 5, late: 5, later: never });
  });
});
