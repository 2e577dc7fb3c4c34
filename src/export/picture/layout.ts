import type { Scene } from '../../core/scene.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Brush } from '../share/pen.ts';
import { NO_BLOCK, stacked, type Block } from './block.ts';
import { credit, mapRests } from './credit.ts';
import { headlineOf, headText } from './head-text.ts';
import { legend, NARROWEST } from './legend.ts';
import { callouts } from './callouts.ts';
import { isBroad, type Size } from './size.ts';

/** A part of the picture with its upper left corner; px before it is enlarged. */
export interface Placed extends Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where everything stands: nothing covers another. */
export interface Layout {
  readonly map: Size & { readonly x: number; readonly y: number };
  readonly parts: readonly Placed[];
  /** Everything stands in the picture, and the map has its part of it. */
  readonly fits: boolean;
}

export const PAD = 16;
const GAP = 12;
/** What a small picture does without, one after the other. */
const CONTENTS = [
  { share: 'all', hasLegend: true, isBrief: false },
  { share: 'main', hasLegend: true, isBrief: false },
  { share: 'none', hasLegend: true, isBrief: false },
  { share: 'main', hasLegend: false, isBrief: false },
  { share: 'none', hasLegend: false, isBrief: true },
] as const;
type Contents = (typeof CONTENTS)[number];

/** The map keeps at least this part of the picture. */
const MAP_PART = { broad: 0.4, upright: 0.3 } as const;
const MOST_LINES = { broad: 5, upright: 3 } as const;

/** What a picture is laid out of. */
interface Plan {
  readonly explorer: Snapshot;
  /** The marks that are on the map. */
  readonly seen: Scene;
  /** Px, before it is enlarged. */
  readonly size: Size;
  readonly address: string | null;
  readonly brush: Brush;
}

/** The fullest layout that fits. */
export function layoutOf(plan: Plan): Layout {
  const arrange = isBroad(plan.size) ? beside : above;
  const tries = CONTENTS.map((contents) => arrange(plan, contents));
  return tries.find(({ fits }) => fits) ?? tries.at(-1)!;
}

/** The words of a picture, of this width: what it says and its callouts; and whose it is. */
function wordsOf({ explorer, size, address, brush }: Plan, { share, isBrief }: Contents, width: number) {
  const [lines, gap] = isBroad(size) ? [MOST_LINES.broad, GAP] : [MOST_LINES.upright, GAP - 4];
  const head = headText(explorer, headlineOf(explorer), width, lines, brush);
  return {
    top: stacked([head, callouts(explorer, width, brush, share)], gap),
    foot: credit(explorer, mapRests(explorer, isBrief), address, width, brush),
  };
}

const keyOf = ({ explorer, seen, brush }: Plan, { hasLegend }: Contents, width: number, mapHeight: number): Block =>
  hasLegend ? legend(explorer, seen, width, mapHeight, brush) : NO_BLOCK;

/** Words on the left, the map, and right of it what its marks mean. */
function beside(plan: Plan, contents: Contents): Layout {
  const { size } = plan;
  const width = Math.min(300, Math.max(200, size.width * 0.28));
  const keyWidth = contents.hasLegend ? NARROWEST + 20 : 0;
  const x = width + 2 * PAD;
  const map = { x, y: 0, width: size.width - x - (keyWidth > 0 ? keyWidth + 2 * PAD : 0), height: size.height };
  const { top, foot } = wordsOf(plan, contents, width);
  const footY = size.height - PAD - foot.height;
  const key = keyOf(plan, contents, keyWidth, map.height);
  return {
    map,
    fits:
      map.width >= MAP_PART.broad * size.width &&
      PAD + top.height + GAP <= footY &&
      2 * PAD + key.height <= size.height,
    parts: [
      { ...top, x: PAD, y: PAD, width },
      { ...foot, x: PAD, y: footY, width },
      ...(keyWidth > 0 ? [{ ...key, x: size.width - PAD - keyWidth, y: PAD, width: keyWidth }] : []),
    ],
  };
}

/** Words above the map, what its marks mean below it. */
function above(plan: Plan, contents: Contents): Layout {
  const { size } = plan;
  const width = size.width - 2 * PAD;
  const { top, foot } = wordsOf(plan, contents, width);
  const y = PAD + top.height + GAP;
  const bottomFor = (mapHeight: number) => stacked([keyOf(plan, contents, width, mapHeight), foot], GAP);
  // The legend's own height does not depend on the map's.
  const height = size.height - y - GAP - bottomFor(size.height).height - PAD;
  return {
    fits: height >= MAP_PART.upright * size.height,
    map: { x: 0, y, width: size.width, height },
    parts: [
      { ...top, x: PAD, y: PAD, width },
      { ...bottomFor(height), x: PAD, y: y + height + GAP, width },
    ],
  };
}
