import { type Claim, AT_PLACES } from './types.ts';
import type { Dataset } from './dataset.ts';

/** Whether a statement's number, if it has one, is in the unit that the story counts. */
export const isCounted = ({ counted }: Pick<Dataset, 'counted'>, { quantity }: Claim): boolean =>
  quantity?.unit.id === counted;

/** The number a mark is drawn by: the point, else the bound that is given. */
export const sizeOf = (quantity: Claim['quantity']) => quantity?.point ?? quantity?.low ?? quantity?.high;

export const hasNumber = ({ quantity }: Claim): boolean => sizeOf(quantity) !== undefined;

const ROUND = [5, 2, 1];

/**
 * The number that discs are measured by, in every scene of the story: the largest that any statement gives for a place,
 * rounded down to 1, 2 or 5 times a power of ten. 1 where there is none.
 */
export function discMeasureOf(dataset: Pick<Dataset, 'claims' | 'counted'>): number {
  const counts = dataset.claims.filter((claim) => AT_PLACES.includes(claim.topic.map) && isCounted(dataset, claim));
  const most = Math.max(
    1,
    ...counts.flatMap(({ places, quantity }) => (places.length > 0 ? (sizeOf(quantity) ?? []) : [])),
  );
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ROUND.find((part) => part * power <= most)!;
}

/** The attributes by which a shown figure names its statement and its numbers; nothing for a line without one. */
export function quantityAttributes(claim: Claim | undefined): Record<string, string | number | undefined> {
  if (!claim) return {};
  const { low, point, high } = claim.quantity ?? {};
  return { 'data-claim': claim.id, 'data-low': low, 'data-point': point, 'data-high': high };
}
