import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { LENSES } from '../../../src/core/types.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { DENSE, randomStory } from '../../support/random-story.ts';
import { randomOf } from '../../support/random.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const STEPS = 60;

/** Everything that follows from the view. */
const shownBy = ({ scene, estimates, moments, axisBreak, soFar, view }: Explorer) => ({
  ...{ scene, estimates, moments, axisBreak, soFar, view },
});

/** One of the things that a reader can do to the view, by chance. */
function step(explorer: Explorer, random: () => number): void {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { start, end } = explorer.dataset.axis;
  oneOf([
    () => explorer.forward(),
    () => explorer.back(),
    () => explorer.goTo(start - 5 + Math.floor(random() * (end - start + 10))),
    () => explorer.look(oneOf(LENSES)),
    () => explorer.enter(oneOf(explorer.dataset.chapters).id),
    () => explorer.backToStory(),
    () => explorer.open(oneOf([null, oneOf(explorer.dataset.claims).id])),
  ])();
}

describe('any path to a view shows what a link to it shows', () => {
  test.each<[string, number, () => Dataset]>([
    ...Array.from({ length: 12 }, (_, seed) => {
      return ['a made-up story', seed, () => randomStory(randomOf(seed), DENSE)] as [string, number, () => Dataset];
    }),
    ['the story', 100, () => explorerOf('de').dataset],
    ['the story', 101, () => explorerOf('en').dataset],
  ])('%s, seed %i', (_, seed, make) => {
    const [story, random] = [make(), randomOf(seed)];
    const walked = new Explorer(story, 'sources/');
    for (let i = 0; i < STEPS; i++) {
      step(walked, random);
      // A copy, of which nothing is remembered yet.
      expect(shownBy(walked)).toEqual(shownBy(new Explorer({ ...story }, 'sources/', walked.view)));
    }
  });
});
