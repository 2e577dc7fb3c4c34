import { describe, expect, test } from 'vitest';
import { estimatesOf } from '../../../src/core/estimates.ts';
import { sceneOf } from '../../../src/core/scene.ts';
import { LENSES, STATUSES } from '../../../src/core/types.ts';
import { estimatesByDefinition, sceneByDefinition } from '../../support/by-definition.ts';
import { DENSE, randomStory } from '../../support/random-story.ts';
import { randomOf } from '../../support/random.ts';

const SEEDS = Array.from({ length: 25 }, (_, seed) => seed);
/** From before the first statement to after the last. */
const DAYS = Array.from({ length: DENSE.days * 1.7 }, (_, i) => i - 6);

describe.each(LENSES)('on every day of a made-up story, under "%s",', (lens) => {
  test.each(SEEDS)('the scene and the estimates are those of their definition (seed %i)', (seed) => {
    const story = randomStory(randomOf(seed), DENSE);
    for (const day of DAYS) {
      expect(sceneOf(story, day, lens)).toEqual(sceneByDefinition(story, day, lens));
      expect(estimatesOf(story, day, lens)).toEqual(estimatesByDefinition(story, day, lens));
    }
  });
});

test('the made-up stories hold every kind of mark with something earlier behind it, in every status', () => {
  const scenes = SEEDS.map((seed) => sceneOf(randomStory(randomOf(seed), DENSE), DENSE.days, 'reported'));
  const aged = (['places', 'squares', 'moves', 'callouts'] as const).filter((kind) =>
    scenes.some((scene) => scene[kind].some(({ earlier }) => earlier.length > 0)),
  );
  expect(aged).toEqual(['places', 'squares', 'moves', 'callouts']);
  expect(scenes.some(({ counts }) => counts.length > 0)).toBe(true);
  const statuses = scenes.flatMap(({ places, moves }) => [...places, ...moves].map(({ status }) => status));
  expect([...new Set(statuses)].sort()).toEqual([...STATUSES].sort());
});
