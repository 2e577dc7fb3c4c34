import type { Label, Place } from './label-candidates.ts';
import { overlaps, type Rect } from './rect.ts';
import { covers, shareOver, type Region } from './region.ts';
import { cross, distance, runsThrough, type Segment } from './segment.ts';

/** What a label must not cover: a symbol and whose it is. */
export interface Solid {
  readonly owner: string;
  readonly box: Rect;
}

/** A piece of an area's outline, and whose it is. */
export interface Edge extends Segment {
  readonly owner: string;
}

/** What else is drawn, in px. */
export interface Surroundings {
  readonly solids: readonly Solid[];
  /** Lines of the map, cut into straight pieces. */
  readonly lines: readonly Segment[];
  readonly regions: readonly Region[];
  /** Outlines of areas: a label stands inside or beside, not on them, and its leader crosses none but its own. */
  readonly outlines?: readonly Edge[];
  /** Other countries: the required labels of what lies outside of them keep off them. */
  readonly foreign?: Region | null;
  /** Small things that a label had better not cover. */
  readonly dots: readonly Rect[];
  /** What would mislead is a fault as well: a line under a label or its leader, more than half of it on strange ground. */
  readonly isStrict?: boolean;
}

/** What stands already: the labels placed before. */
export interface Standing {
  readonly boxes: Rect[];
  readonly leaders: Segment[];
}

/** From here on a place is a fault, taken only where there is no other. */
export const FAULT = 1000;
/** A longer leader misleads, px. */
const LONGEST_LEADER = 60;

const COST = {
  leaderOverLeader: FAULT,
  leaderOverLabel: FAULT,
  lineUnderLabel: 250,
  leaderOverSymbol: 120,
  leaderOverLine: 60,
  leaderOverOutline: FAULT,
  strangeRegion: 90,
  foreign: 110,
  astride: 12,
  onOutline: FAULT,
  dot: 6,
} as const;
const STRICT: Costs = { ...COST, lineUnderLabel: FAULT, leaderOverLine: FAULT };
type Costs = { readonly [what in keyof typeof COST]: number };

const costsIn = ({ isStrict }: Surroundings): Costs => (isStrict ? STRICT : COST);

/** What each item of a list that is so costs, together; counted no further than to `limit`. */
function sumOf<T>(cost: number, list: readonly T[], limit: number, is: (item: T) => boolean): number {
  let sum = 0;
  for (const item of list) {
    if (sum >= limit) break;
    if (is(item)) sum += cost;
  }
  return sum;
}

/**
 * What speaks against a place that is free as such: what it would cross, or seem to name. From `limit` on it does not
 * matter how much it is, so the rest is not looked at.
 */
export function penaltyOf(
  label: Label,
  place: Place,
  box: Rect,
  around: Surroundings,
  standing: Standing,
  limit: number,
): number {
  let sum = sumOf(costsIn(around).lineUnderLabel, around.lines, limit, (line) => runsThrough(line, box));
  sum += sumOf(COST.leaderOverLabel, standing.leaders, limit - sum, (line) => runsThrough(line, box));
  sum += sumOf(COST.dot, around.dots, limit - sum, (dot) => overlaps(dot, box));
  if (place.leader) sum += penaltyOfLeader(label, place.leader, around, standing, limit - sum);
  for (const region of around.regions) {
    if (sum >= limit) break;
    sum += penaltyOfRegion(label, region, box, around);
  }
  if (!(label.required || around.isStrict) || sum >= limit) return sum;
  return sum + penaltyOfGround(place, box, around, limit - sum);
}

/** Over a strange region a label would seem to name it; over its own it should not stand astride the edge. */
function penaltyOfRegion({ owner }: Label, region: Region, box: Rect, around: Surroundings): number {
  const share = shareOver(region, box);
  return region.owner === owner
    ? COST.astride * Math.min(share, 1 - share)
    : costOver(COST.strangeRegion, share, around);
}

/** On other countries, if it is not of one, and on outlines. */
function penaltyOfGround({ spot }: Place, box: Rect, around: Surroundings, limit: number): number {
  const { foreign, outlines } = around;
  const isAstray = foreign && !covers(foreign, ...spot.at);
  const sum = isAstray ? costOver(COST.foreign, shareOver(foreign, box), around) : 0;
  return sum < limit && outlines?.some((edge) => runsThrough(edge, box)) ? sum + COST.onOutline : sum;
}

const costOver = (cost: number, share: number, { isStrict }: Surroundings): number =>
  isStrict && share > 0.5 ? FAULT : cost * share;

function penaltyOfLeader(
  { owner }: Label,
  leader: Segment,
  around: Surroundings,
  standing: Standing,
  limit: number,
): number {
  const isStrange = (edge: Edge) => edge.owner !== owner && cross(leader, edge);
  let sum = around.isStrict && distance(leader.from, leader.to) > LONGEST_LEADER ? FAULT : 0;
  sum += sumOf(COST.leaderOverLeader, standing.leaders, limit - sum, (other) => cross(leader, other));
  sum += sumOf(COST.leaderOverLabel, standing.boxes, limit - sum, (box) => runsThrough(leader, box));
  sum += sumOf(
    COST.leaderOverSymbol,
    around.solids,
    limit - sum,
    (solid) => solid.owner !== owner && runsThrough(leader, solid.box),
  );
  sum += sumOf(costsIn(around).leaderOverLine, around.lines, limit - sum, (line) => cross(leader, line));
  return sum + sumOf(COST.leaderOverOutline, around.outlines ?? [], limit - sum, isStrange);
}
