import type { Label, Place } from './label-candidates.ts';
import { overlaps, type Rect } from './rect.ts';
import { covers, shareOver, type Region } from './region.ts';
import { cross, runsThrough, type Segment } from './segment.ts';

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
}

/** What stands already: the labels placed before. */
export interface Standing {
  readonly boxes: Rect[];
  readonly leaders: Segment[];
}

/** From here on a place is a fault, taken only where there is no other. */
export const FAULT = 1000;

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
  let sum = sumOf(COST.lineUnderLabel, around.lines, limit, (line) => runsThrough(line, box));
  sum += sumOf(COST.leaderOverLabel, standing.leaders, limit - sum, (line) => runsThrough(line, box));
  sum += sumOf(COST.dot, around.dots, limit - sum, (dot) => overlaps(dot, box));
  if (place.leader) sum += penaltyOfLeader(label, place.leader, around, standing, limit - sum);
  for (const region of around.regions) {
    if (sum >= limit) break;
    sum += penaltyOfRegion(label, region, box);
  }
  if (!label.required || sum >= limit) return sum;
  if (around.foreign) sum += penaltyOfForeign(place, around.foreign, box);
  return sum < limit && around.outlines?.some((edge) => runsThrough(edge, box)) ? sum + COST.onOutline : sum;
}

/** Over a strange region a label would seem to name it; over its own it should not stand astride the edge. */
function penaltyOfRegion({ owner }: Label, region: Region, box: Rect): number {
  const share = shareOver(region, box);
  return region.owner === owner ? COST.astride * Math.min(share, 1 - share) : COST.strangeRegion * share;
}

function penaltyOfForeign({ spot }: Place, foreign: Region, box: Rect): number {
  return covers(foreign, ...spot.at) ? 0 : COST.foreign * shareOver(foreign, box);
}

function penaltyOfLeader(
  { owner }: Label,
  leader: Segment,
  around: Surroundings,
  standing: Standing,
  limit: number,
): number {
  const isStrange = (edge: Edge) => edge.owner !== owner && cross(leader, edge);
  let sum = sumOf(COST.leaderOverLeader, standing.leaders, limit, (other) => cross(leader, other));
  sum += sumOf(COST.leaderOverLabel, standing.boxes, limit - sum, (box) => runsThrough(leader, box));
  sum += sumOf(
    COST.leaderOverSymbol,
    around.solids,
    limit - sum,
    (solid) => solid.owner !== owner && runsThrough(leader, solid.box),
  );
  sum += sumOf(COST.leaderOverLine, around.lines, limit - sum, (line) => cross(leader, line));
  return sum + sumOf(COST.leaderOverOutline, around.outlines ?? [], limit - sum, isStrange);
}
