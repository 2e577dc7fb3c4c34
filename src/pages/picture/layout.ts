import type { Scene } from '../../core/scene.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Brush } from '../share-picture/pen.ts';
import { NO_BLOCK, stacked, type Block } from './block.ts';
import { credit, mapRests } from './credit.ts';
import { headlineOf, headText } from './head-text.ts';
import { legend, NARROWEST } from './legend.ts';
import { plates } from './plates.ts';
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

/**
 * The fullest layout that fits.
 * @param seen the marks that are on the map
 * @param size px, before it is enlarged
 */
export function layoutOf(explorer: Explorer, seen: Scene, size: Size, address: string | null, brush: Brush): Layout {
  const arrange = isBroad(size) ? beside : above;
  const tries = CONTENTS.map((contents) => arrange(explorer, seen, size, address, brush, contents));
  return tries.find(({ fits }) => fits) ?? tries.at(-1)!;
}

/** Words on the left, the map, and right of it what its marks mean. */
function beside(
  explorer: Explorer,
  seen: Scene,
  size: Size,
  address: string | null,
  brush: Brush,
  { share, hasLegend, isBrief }: Contents,
): Layout {
  const width = Math.min(300, Math.max(200, size.width * 0.28));
  const keyWidth = hasLegend ? NARROWEST + 20 : 0;
  const x = width + 2 * PAD;
  const map = { x, y: 0, width: size.width - x - (hasLegend ? keyWidth + 2 * PAD : 0), height: size.height };
  const foot = credit(explorer, mapRests(explorer, isBrief), address, width, brush);
  const head = headText(explorer, headlineOf(explorer), width, MOST_LINES.broad, brush);
  const said = plates(explorer, width, brush, share);
  const top = stacked([head, said], GAP);
  const footY = size.height - PAD - foot.height;
  const key = hasLegend ? legend(explorer, seen, keyWidth, map.height, brush) : NO_BLOCK;
  return {
    map,
    fits:
      map.width >= MAP_PART.broad * size.width &&
      PAD + top.height + GAP <= footY &&
      2 * PAD + key.height <= size.height,
    parts: [
      { ...top, x: PAD, y: PAD, width },
      { ...foot, x: PAD, y: footY, width },
      ...(hasLegend ? [{ ...key, x: size.width - PAD - keyWidth, y: PAD, width: keyWidth }] : []),
    ],
  };
}

/** Words above the map, what its marks mean below it. */
function above(
  explorer: Explorer,
  seen: Scene,
  size: Size,
  address: string | null,
  brush: Brush,
  { share, hasLegend, isBrief }: Contents,
): Layout {
  const width = size.width - 2 * PAD;
  const head = headText(explorer, headlineOf(explorer), width, MOST_LINES.upright, brush);
  const said = plates(explorer, width, brush, share);
  const top = stacked([head, said], GAP - 4);
  const foot = credit(explorer, mapRests(explorer, isBrief), address, width, brush);
  const keyFor = (mapHeight: number) => (hasLegend ? legend(explorer, seen, width, mapHeight, brush) : NO_BLOCK);
  const y = PAD + top.height + GAP;
  // The legend's own height does not depend on the map's.
  const height = size.height - y - GAP - stacked([keyFor(size.height), foot], GAP).height - PAD;
  const bottom = stacked([keyFor(height), foot], GAP);
  return {
    fits: height >= MAP_PART.upright * size.height,
    map: { x: 0, y, width: size.width, height },
    parts: [
      { ...top, x: PAD, y: PAD, width },
      { ...bottom, x: PAD, y: y + height + GAP, width },
    ],
  };
}
