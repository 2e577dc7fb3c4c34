import { isCounted } from './counted.ts';
import type { Dataset } from './dataset.ts';
import { sizeOf } from './scene.ts';
import type { TopicMap } from './types.ts';

const ON_PLACE: readonly TopicMap[] = ['place', 'arrival', 'question', 'context'];
const ROUND = [5, 2, 1];

/**
 * The number that discs are measured by, in every scene of the story: the largest that any statement gives for a place,
 * rounded down to 1, 2 or 5 times a power of ten. 1 where there is none.
 */
export function discMeasureOf(dataset: Pick<Dataset, 'claims' | 'counted'>): number {
  const counts = dataset.claims.filter((claim) => ON_PLACE.includes(claim.topic.map) && isCounted(dataset, claim));
  const most = Math.max(
    1,
    ...counts.flatMap(({ places, quantity }) => (places.length > 0 ? (sizeOf(quantity) ?? []) : [])),
  );
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ROUND.find((part) => part * power <= most)!;
}
