import { extent, greatest, groups, least } from 'd3';
import type { Estimate, ScopeGroup } from '../../core/estimates.ts';
import { saidBy, visibleFrom } from '../../core/knowledge.ts';
import { sizeOf } from '../../core/quantity.ts';
import type { Axis } from '../../core/timeline/axis.ts';
import type { Camp, Claim, Day, Lens, Scope, Speaker } from '../../core/types.ts';

/** A statement about a number, on the day from which it counts. */
export interface Point extends Estimate {
  readonly day: Day;
  readonly scope: Scope;
  readonly camp: Camp;
  /** Absent for a word without a number. */
  readonly size?: number;
}

/** The statements that the chart shows, by day. */
export function pointsOf(scopes: readonly ScopeGroup[], lens: Lens): Point[] {
  const points = scopes.flatMap(({ scope, rows }) =>
    rows.map((row): Point => {
      const size = sizeOf(row.claim.quantity);
      const { camp } = row.claim.speaker;
      return { ...row, scope, camp, day: visibleFrom(row.claim, lens)!, ...(size !== undefined && { size }) };
    }),
  );
  return points.sort((a, b) => a.day - b.day);
}

/** How long something said on a day holds: until it is replaced or, before that, until nobody says anything any more. */
function heldUntil({ breaks }: Axis, day: Day, replaced: Day): { readonly to: Day; readonly cut: boolean } {
  const quiet = breaks.find(({ from, to }) => day <= to && from <= replaced);
  return quiet ? { to: Math.max(day, quiet.from), cut: true } : { to: replaced, cut: false };
}

/** What one camp says of one thing: figures that hold for some days, and the steps between them. */
export interface Line {
  readonly camp: Camp;
  readonly scope: Scope;
  readonly holds: readonly Hold[];
  /** How many lines before it run at the same figure: it is drawn beside them, so that none hides another. */
  readonly beside: number;
  readonly steps: readonly { readonly day: Day; readonly low: number; readonly high: number }[];
}

interface Hold {
  readonly from: Day;
  readonly to: Day;
  readonly size: number;
}

type Sized = Point & { readonly size: number };

/**
 * A line for each camp and scope, until the day shown; never across scopes, camps or a quiet stretch. Where a camp gives
 * several figures on one day, each of them holds.
 */
export function linesOf(points: readonly Point[], axis: Axis, shown: Day): Line[] {
  const sized = points.filter((point): point is Sized => point.size !== undefined);
  const lines = groups(sized, ({ camp, scope }) => `${camp.id} ${scope.id}`).map(([, all]) => lineOf(all, axis, shown));
  return lines.map((line, index) => ({ ...line, beside: besides(line, lines.slice(0, index)) }));
}

function lineOf(series: readonly Sized[], axis: Axis, shown: Day): Line {
  const days = groups(series, ({ day }) => day);
  const stretches = days.map(([day, figures], index) => {
    const next = days[index + 1];
    const { to, cut } = heldUntil(axis, day, next ? next[0] : shown);
    return { day, to, figures, next: cut ? undefined : next };
  });
  return {
    camp: series[0]!.camp,
    scope: series[0]!.scope,
    beside: 0,
    holds: stretches.flatMap(({ day, to, figures }) => figures.map(({ size }) => ({ from: day, to, size }))),
    steps: stretches.flatMap(({ to, figures, next }) => {
      if (!next) return [];
      const [low, high] = extent([...figures, ...next[1]], ({ size }) => size) as [number, number];
      return [{ day: to, low, high }];
    }),
  };
}

/** How many of `before` run at the same figure for some of the same days. */
const besides = ({ holds }: Line, before: readonly Line[]) =>
  before.filter((line) => line.holds.some((hold) => holds.some((other) => meet(hold, other)))).length;

const meet = (a: Hold, b: Hold) => a.size === b.size && a.from < b.to && b.from < a.to;

/** From the lowest to the highest number that is current, for some days. Not an estimate: nothing lies in its middle. */
export interface Span {
  readonly scope: Scope;
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
export function spansOf(points: readonly Point[], axis: Axis, shown: Day): Span[] {
  const ofTotals = points.filter(({ scope }) => scope.on === 'total');
  return groups(ofTotals, ({ scope }) => scope).flatMap(([scope, series]) => {
    const days = groups(series, ({ day }) => day);
    const current = new Map<Speaker, Point[]>();
    return days.flatMap(([from, said], index) => {
      for (const point of said) supersede(current, point);
      const ends = endsOf([...current.values()].flat());
      const { to } = heldUntil(axis, from, days[index + 1]?.[0] ?? shown);
      return ends ? [{ scope, from, to, ...ends }] : [];
    });
  });
}

/** What a speaker said last takes the place of what they had said before, in the order of days; statements of one day stay together. */
function supersede(current: Map<Speaker, Point[]>, point: Point): void {
  const { speaker } = point.claim;
  const before = current.get(speaker) ?? [];
  const later = Math.sign(saidBy(point.claim) - (before[0] ? saidBy(before[0].claim) : -Infinity));
  if (later > 0) {
    current.delete(speaker);
    current.set(speaker, [point]);
  }
  if (later === 0) before.push(point);
}

function endsOf(said: readonly Point[]): { readonly low: End; readonly high: End } | null {
  const current = said.filter(({ size }) => size !== undefined);
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
