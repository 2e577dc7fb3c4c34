import { OPEN_START } from '../edtf/parts.ts';
import { visibleFrom } from '../knowledge.ts';
import type { Claim, Day, Lens, Span, When } from '../types.ts';
import { momentsOf } from './moments.ts';

export const CHANGE_KINDS = ['reported', 'reported-by', 'on', 'possible', 'by'] as const;
/**
 * What a day does to one statement: it is news (`reported`) or was made on this day or earlier (`reported-by`); or its
 * event is dated to this very day (`on`), possible from it (the first day of its span), or said to have happened by it
 * (the span's last day).
 */
type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly day: Day;
  readonly kind: ChangeKind;
  readonly claim: Claim;
}

/** The changes that one statement makes to the picture under a lens, in order: none, one, or both ends of its span. */
export function changesOf(claim: Claim, lens: Lens): Change[] {
  if (lens === 'reported') return [{ day: claim.known, kind: kindOfSaying(claim), claim }];
  const { happened } = claim;
  if (!happened) return [];
  if (isOneDay(happened)) return [{ day: happened.to, kind: isDayKnown(happened) ? 'on' : 'by', claim }];
  return [
    { day: happened.from, kind: 'possible', claim },
    { day: happened.to, kind: 'by', claim },
  ];
}

/** Background counts from its event on, before it is said. */
function kindOfSaying(claim: Claim): ChangeKind {
  if (claim.known < claim.said.from) return 'on';
  return isNewOn(claim, 'reported', claim.known) ? 'reported' : 'reported-by';
}

/** Longest span of days, of which one is the day of a statement, for it to be news on the last of them. */
const NEWS_DAYS = 3;

/** Whether a statement is news on a day: it begins to count, and its date is known to a few days. */
export function isNewOn(claim: Claim, lens: Lens, day: Day): boolean {
  const when = lens === 'reported' ? claim.said : claim.happened;
  if (!when || visibleFrom(claim, lens) !== day || isLoose(when)) return false;
  return when.from <= day && when.to - when.from < NEWS_DAYS;
}

/** The days of an axis, both ends included, on which the picture changes under a lens: ascending, once each. */
export function momentsUnder(claims: readonly Claim[], lens: Lens, { start, end }: { start: Day; end: Day }): Day[] {
  const days = claims.flatMap((claim) => changesOf(claim, lens)).map(({ day }) => day);
  return momentsOf(days.filter((day) => start <= day && day <= end));
}

export const isOneDay = ({ from, to }: Span): boolean => from === to;

type Dated = Pick<When, 'edtf' | 'from' | 'to'>;

/** Whether a date is one day, neither approximate nor only the end of what is possible. */
export const isDayKnown = (when: Dated): boolean => isOneDay(when) && !isLoose(when);

/** Its bounds are not those of what it can mean. */
const isLoose = (when: Dated) => isByDate(when) || /[~%]/.test(when.edtf);

/** Known only by its end: "../2020-11-07". */
export const isByDate = ({ edtf }: Pick<When, 'edtf'>): boolean => edtf.startsWith(OPEN_START);
