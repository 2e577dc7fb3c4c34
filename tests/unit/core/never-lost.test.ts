import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { estimatesOf } from '../../../src/core/estimates.ts';
import { sceneOf, type Mark } from '../../../src/core/scene.ts';
import type { Day } from '../../../src/core/types.ts';
import { DENSE, randomStory } from '../../support/random-story.ts';
import { randomOf } from '../../support/random.ts';
import { realStory } from '../../support/real-story.ts';

/** "harbour: 100-01", for each statement on each mark and row, current or not. */
function reachable(story: Dataset, day: Day): Set<string> {
  const { places, squares, moves, callouts } = sceneOf(story, day, 'reported');
  const staying = callouts.filter(({ role }) => role !== 'reaction');
  const marks: readonly Mark[] = [...places, ...squares, ...moves, ...staying];
  return new Set([
    ...marks.flatMap(({ id, claims, earlier }) => [...claims, ...earlier].map((claim) => `${id}: ${claim.id}`)),
    ...estimatesOf(story, day, 'reported').flatMap(({ scope, rows }) =>
      rows.map(({ claim }) => `${scope}: ${claim.id}`),
    ),
  ]);
}

describe('moving the day forwards loses no statement from a mark or a row, reactions apart, which pass', () => {
  test.each<[string, () => Dataset]>([
    ...Array.from({ length: 20 }, (_, seed) => {
      return [`a made-up story, seed ${seed}`, () => randomStory(randomOf(seed), DENSE)] as [string, () => Dataset];
    }),
    ['the story', () => realStory('de')],
  ])('%s', (_, make) => {
    const story = make();
    const days = Array.from({ length: story.axis.end - story.axis.start + 1 }, (__, i) => story.axis.start + i);
    let before = new Set<string>();
    for (const day of days) {
      const now = reachable(story, day);
      expect([...before].filter((statement) => !now.has(statement))).toEqual([]);
      before = now;
    }
    expect(before.size).toBeGreaterThan(0);
  });
});
