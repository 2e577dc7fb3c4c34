import type { Slip } from '../core/types.ts';
import type { Words } from '../core/words.ts';

/** What a slip should have been, and how sure that is: "Probably meant" "officials of the town". */
export function meantBy({ slip: words }: Words, { meant, certain }: Slip): { label: string; text: string } {
  return { label: certain || !meant ? words.meant : words.meantProbably, text: meant ?? words.open };
}
