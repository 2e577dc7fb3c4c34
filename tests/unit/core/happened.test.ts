import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../src/core/scene.ts';
import { statusOf } from '../../../src/core/rank-claims.ts';
import type { Day } from '../../../src/core/types.ts';
import { DENSE, randomStory } from '../../support/random-story.ts';
import { randomOf } from '../../support/random.ts';

describe.each([0, 1, 2, 3, 4])('under "happened", each statement of an event by itself (seed %i)', (seed) => {
  const story = randomStory(randomOf(seed), DENSE);
  const events = story.claims.filter(({ happened, topic }) => happened && topic.id !== 'past');

  /** The statuses of all marks at a day if nothing but this statement had been made. */
  const statusesOf = (claim: (typeof events)[number], day: Day) => {
    const { places, squares, counts, callouts } = sceneOf({ ...story, claims: [claim] }, day, 'happened');
    return [...places, ...squares, ...counts, ...callouts].map(({ status }) => status);
  };

  test('is nowhere before the first possible day', () => {
    const early = events.flatMap((claim) => statusesOf(claim, claim.happened!.from - 1));
    expect(early).toEqual([]);
  });

  test('is possible inside the span of its days, and from the last of them as sure as it was said', () => {
    let shown = 0;
    for (const claim of events) {
      const { from, to } = claim.happened!;
      for (let day = from; day <= to + 1; day++) {
        const statuses = statusesOf(claim, day);
        const expected = day < to ? 'possible' : statusOf(claim.modality);
        expect(statuses).toEqual(statuses.map(() => expected));
        shown += statuses.length;
      }
    }
    expect(shown).toBeGreaterThan(20);
  });
});
