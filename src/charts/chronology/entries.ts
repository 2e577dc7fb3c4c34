import type { Chronology } from '../../core/chronology.ts';
import { saidBy } from '../../core/knowledge.ts';
import { shortDate } from '../../core/short-date.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { isDayKnown } from '../../core/timeline/changes.ts';
import { lengthInWords } from '../../core/timeline/length.ts';
import type { Claim, Day, Camp, Speaker } from '../../core/types.ts';

/** A chosen statement: its words, in which the figure stands apart, and its date. */
export interface Entry {
  readonly claim: Claim;
  readonly camp: Camp;
  readonly speaker: Speaker;
  readonly before: string;
  /** "about 12,000"; empty where its words have no number. */
  readonly figure: string;
  readonly after: string;
  readonly from: Day;
  /** By which it had been said: where it stands in the order. */
  readonly day: Day;
  /** It is of that day; else of one of the days from `from` on. */
  readonly isDayKnown: boolean;
  /** The date in short, with its year only where that is not the one before it. */
  readonly date: string;
}

/** What the chart tells, one after the other by time. */
export type Told =
  | { readonly kind: 'statement'; readonly entry: Entry }
  | { readonly kind: 'note' | 'silence' | 'span'; readonly text: string };

/** The chosen statements by the day they had been said. */
export function entriesOf(snapshot: Snapshot, { statements }: Chronology): Entry[] {
  const { dataset } = snapshot;
  const chosen = statements
    .map(({ claim, label }) => ({ claim: snapshot.claimOf(claim)!, label }))
    .sort((a, b) => saidBy(a.claim) - saidBy(b.claim) || a.claim.said.from - b.claim.said.from);
  return chosen.map(({ claim, label }, i) => ({
    claim,
    camp: claim.speaker.camp,
    speaker: claim.speaker,
    ...wordsOf(snapshot, claim, label),
    from: Math.min(claim.said.from, saidBy(claim)),
    day: saidBy(claim),
    isDayKnown: isDayKnown(claim.said),
    date: shortDate(claim.said, i === 0 ? dataset.axis.end : chosen[i - 1]!.claim.said.from),
  }));
}

const GAP = '{figure}';

function wordsOf({ words }: Snapshot, { quantity }: Claim, label?: string) {
  const template = label ?? [GAP, ...(quantity?.scope ? [quantity.scope.label] : [])].join(' ');
  const [before = '', after] = template.split(GAP);
  return { before, figure: after === undefined ? '' : words.figure(quantity!), after: after ?? '' };
}

export const textOf = ({ before, figure, after }: Pick<Entry, 'before' | 'figure' | 'after'>): string =>
  before + figure + after;

/** A text with the days between the two statements of the span counted, each of them of a known day. */
export function counted({ claimOf, words }: Snapshot, { span }: Chronology, text: string): string {
  if (!span) return text;
  const [from, to] = [claimOf(span.from)!, claimOf(span.to)!].map(saidBy) as [Day, Day];
  return text.replaceAll('{days}', words.number(to - from));
}

/** Statements, and each note after the last of those that it is about. */
export function toldOf(snapshot: Snapshot, chronology: Chronology): Told[] {
  const entries = entriesOf(snapshot, chronology);
  const { axis, words } = snapshot;
  const { notes, silence, span } = chronology;
  const isLastOf = (claims: readonly string[], { claim }: Entry) =>
    entries.findLast((entry) => claims.includes(entry.claim.id))?.claim === claim;
  return entries.flatMap((entry, i): Told[] => {
    const before = axis.breaks.filter(({ from, to }) => (entries[i - 1]?.day ?? Infinity) < from && to < entry.day);
    const quiet = before.map((gap) => [...(silence ? [silence] : []), words.gap(lengthInWords(gap, words))].join(': '));
    return [
      ...quiet.map((text) => ({ kind: 'silence', text }) as const),
      { kind: 'statement', entry },
      ...notes.flatMap(({ claims, text }) => (isLastOf(claims, entry) ? [{ kind: 'note', text } as const] : [])),
      ...(span?.to === entry.claim.id
        ? [{ kind: 'span', text: counted(snapshot, chronology, span.text) } as const]
        : []),
    ];
  });
}

/** The camps that speak in the chart, the first to do so first. */
export const campsOf = (entries: readonly Entry[]): Camp[] => [...new Set(entries.map(({ camp }) => camp))];
