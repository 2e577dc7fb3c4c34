import { OPEN_START } from '../edtf/parts.ts';
import type { Claim, Day, Lens, Span, When } from '../types.ts';
import { momentsOf } from './moments.ts';

/**
 * What a day does to one statement: it becomes known (`reported`), or its event is dated to this very day (`on`),
 * possible from it (the first day of its span), or said to have happened by it (the span's last day).
 */
export type ChangeKind = 'reported' | 'on' | 'possible' | 'by';

export interface Change {
  readonly day: Day;
  readonly kind: ChangeKind;
  readonly claim: Claim;
}

/** The changes that one statement makes to the picture under a lens, in order: none, one, or both ends of its span. */
export function changesOf(claim: Claim, lens: Lens): Change[] {
  if (lens === 'reported') return [{ day: claim.known, kind: 'reported', claim }];
  const { happened } = claim;
  if (!happened) return [];
  if (isOneDay(happened)) return [{ day: happened.to, kind: isByDate(happened) ? 'by' : 'on', claim }];
  return [
    { day: happened.from, kind: 'possible', claim },
    { day: happened.to, kind: 'by', claim },
  ];
}

/** The days of an axis, both ends included, on which the picture changes under a lens: ascending, once each. */
export function momentsUnder(claims: readonly Claim[], lens: Lens, { start, end }: { start: Day; end: Day }): Day[] {
  const days = claims.flatMap((claim) => changesOf(claim, lens)).map(({ day }) => day);
  return momentsOf(days.filter((day) => start <= day && day <= end));
}

export const isOneDay = ({ from, to }: Span): boolean => from === to;

/** Known only by its end: "../2020-11-07". */
export const isByDate = ({ edtf }: Pick<When, 'edtf'>): boolean => edtf.startsWith(OPEN_START);
