import type { Claim } from './types.ts';

/** The attributes by which a shown figure names its statement and its numbers; nothing for a line without one. */
export function quantityAttributes(claim: Claim | undefined): Record<string, string | number | undefined> {
  if (!claim) return {};
  const { low, point, high } = claim.quantity ?? {};
  return { 'data-claim': claim.id, 'data-low': low, 'data-point': point, 'data-high': high };
}
