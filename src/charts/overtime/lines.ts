import { extent, groups } from 'd3';
import type { Axis } from '../../core/timeline/axis.ts';
import type { Day } from '../../core/types.ts';
import { heldUntil } from './held-until.ts';
import type { Point } from './points.ts';

/** What one camp says of one thing: figures that hold for some days, and the steps between them. */
export interface Line {
  readonly camp: number;
  readonly scope: string;
  readonly holds: readonly Hold[];
  /** How many lines before it run at the same figure: it is drawn beside them, so that none hides another. */
  readonly beside: number;
  readonly steps: readonly { readonly day: Day; readonly low: number; readonly high: number }[];
}

export interface Hold {
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
  const lines = groups(sized, ({ camp, scope }) => `${camp} ${scope}`).map(([, all]) => lineOf(all, axis, shown));
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
