import { isCounted, hasNumber } from '../../core/quantity.ts';
import type { Claim } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/** A figure with what it counts, for the map and for those who do not see it: "at least 3,000" are guests. */
export function spoken({ dataset, words }: Snapshot, text: string, claim: Claim | undefined): string {
  if (!claim?.quantity || !isCounted(dataset, claim) || !hasNumber(claim)) return text;
  const figure = words.figure(claim.quantity);
  const [before, after, ...more] = text.split(figure);
  const isBare = /\d$/.test(figure) && more.length === 0 && (after === '' || after?.startsWith(' ·'));
  return isBare ? `${before}${words.time.counted(figure)}${after}` : text;
}
