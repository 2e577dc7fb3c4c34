import { greatest, groups, least } from 'd3';
import type { Dataset } from '../../core/dataset.ts';
import { currentOf } from '../../core/knowledge.ts';
import type { Axis } from '../../core/timeline/axis.ts';
import type { Claim, Day } from '../../core/types.ts';
import { heldUntil } from './held-until.ts';
import type { Point } from './points.ts';

/** From the lowest to the highest number that is current, for some days. Not an estimate: nothing lies in its middle. */
export interface Span {
  readonly scope: string;
  readonly from: Day;
  readonly to: Day;
  readonly low: End;
  readonly high: End;
}

export interface End {
  readonly size: number;
  readonly claim: Claim;
  /** Somebody's number has no end on this side. */
  readonly open: boolean;
}

/** The spans of each total over time, as soon as two camps give numbers for the same thing, until the day shown. */
export function spansOf(dataset: Dataset, points: readonly Point[], axis: Axis, shown: Day): Span[] {
  const totals = new Set(dataset.scopes.filter(({ on }) => on === 'total').map(({ id }) => id));
  const ofTotals = points.filter(({ scope }) => totals.has(scope));
  return groups(ofTotals, ({ scope }) => scope).flatMap(([scope, series]) => {
    const days = [...new Set(series.map(({ day }) => day))];
    return days.flatMap((from, index) => {
      const ends = endsOf(series.filter(({ day }) => day <= from));
      const { to } = heldUntil(axis, from, days[index + 1] ?? shown);
      return ends ? [{ scope, from, to, ...ends }] : [];
    });
  });
}

function endsOf(known: readonly Point[]): { readonly low: End; readonly high: End } | null {
  const latest = new Set(
    currentOf(
      known.map(({ claim }) => claim),
      ({ speaker }) => speaker,
    ),
  );
  const current = known.filter(({ claim, size }) => latest.has(claim) && size !== undefined);
  if (new Set(current.map(({ camp }) => camp)).size < 2) return null;
  const claims = current.map(({ claim }) => claim);
  const lowest = least(claims, lowOf)!;
  const highest = greatest(claims, highOf)!;
  return {
    low: { size: lowOf(lowest), claim: lowest, open: claims.some((claim) => isOpen(claim, 'low')) },
    high: { size: highOf(highest), claim: highest, open: claims.some((claim) => isOpen(claim, 'high')) },
  };
}

const lowOf = ({ quantity }: Claim) => quantity!.low ?? quantity!.point ?? quantity!.high!;
const highOf = ({ quantity }: Claim) => quantity!.high ?? quantity!.point ?? quantity!.low!;
const isOpen = ({ quantity }: Claim, side: 'low' | 'high') =>
  quantity!.point === undefined && quantity![side] === undefined;

/** The span of each total as it last was. */
export const latestOf = (spans: readonly Span[]): Span[] =>
  groups(spans, ({ scope }) => scope).map(([, all]) => all.at(-1)!);
