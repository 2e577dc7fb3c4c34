import type { Estimate } from '../core/estimates.ts';
import { sizeOf } from '../core/scene.ts';
import type { Words } from '../core/words.ts';

/** The finding: how many figures there are and from how many speakers; words without a number do not count. */
export function estimatesTitle(estimates: readonly Estimate[], { numbers }: Words): string {
  const figures = estimates.filter(({ claim }) => sizeOf(claim.quantity) !== undefined);
  const speakers = new Set(figures.map(({ claim }) => claim.speaker));
  return figures.length === 0 ? numbers.none : numbers.title(figures.length, speakers.size);
}
