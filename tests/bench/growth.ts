import { estimatesOf } from '../../src/core/estimates.ts';
import { sceneOf } from '../../src/core/scene.ts';
import { LENSES } from '../../src/core/types.ts';
import { randomOf } from '../support/random.ts';
import { randomStory } from '../support/random-story.ts';

/** Ms of single calls in a story of so many statements. */
export interface Costs {
  readonly index: number;
  readonly scene: readonly number[];
  readonly estimates: readonly number[];
}

/** Days, spread evenly over the axis, on which each function is called under each lens. */
const DAYS = 40;

/** With more statements come more speakers, places and days, but not as many more. */
function storyOfSize(claims: number, seed: number) {
  const root = Math.round(Math.sqrt(claims));
  const size = { claims, days: 10 * root, speakers: root, places: Math.round(root / 2), moves: Math.round(root / 4) };
  return randomStory(randomOf(seed), size);
}

/** The costs of a story that has never been asked before: the first calls file its statements. */
export function measure(claims: number, seed: number): Costs {
  const story = storyOfSize(claims, seed);
  const ask = { scene: sceneOf, estimates: estimatesOf };
  const index = timed(() => Object.values(ask).forEach((of) => of(story, -Infinity, 'reported')));
  const days = Array.from({ length: DAYS }, (_, i) => Math.round(((i + 1) / DAYS) * story.axis.end));
  const calls = LENSES.flatMap((lens) => days.map((day) => ({ day, lens })));
  const costsOf = (of: (typeof ask)[keyof typeof ask]) =>
    calls.map(({ day, lens }) => timed(() => of(story, day, lens)));
  return { index, scene: costsOf(ask.scene), estimates: costsOf(ask.estimates) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
