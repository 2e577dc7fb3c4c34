import { boundsOf } from '../core/edtf/bounds.ts';
import { isDayKnown } from '../core/timeline/changes.ts';
import type { Day } from '../core/types.ts';
import type { ClaimRecord } from './schemas/claim.ts';

/** The day by which a statement was said, and whether it was said on that very day. */
export function saidOn({ said: { edtf } }: ClaimRecord): { readonly day: Day; readonly isKnown: boolean } {
  const bounds = boundsOf(edtf);
  return { day: bounds.to, isKnown: isDayKnown({ edtf, ...bounds }) };
}
