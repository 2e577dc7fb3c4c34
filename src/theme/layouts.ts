/**
 * The page's layouts. In each the map's centre is moved by `offset` (in units of the map's height H, right and down)
 * into the part that card, chart and plates leave free. The camera itself is the same in all of them, so that one
 * prerendered picture fits every window.
 */
export interface Layout {
  readonly id: 'upright' | 'middle' | 'wide' | 'low';
  readonly media: string;
  readonly offset: { readonly x: number; readonly y: number };
  /** What covers the map's edges: card and chart (px, left and right), plates and card (parts of H, top and bottom). */
  readonly insets: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const wide = '(min-width: 1100px) and (min-aspect-ratio: 3/2)';
/** A phone on its side: the map beside the text. */
const low = '(max-height: 480px) and (min-width: 600px)';
const upright = '(max-aspect-ratio: 1000/1001), (max-width: 719.9px)';

/** Later ones win where two match, as in CSS. */
export const layouts: readonly Layout[] = [
  {
    id: 'middle',
    media: 'all',
    offset: { x: 0.28, y: 0.04 },
    insets: { left: 400, right: 12, top: 0.06, bottom: 0.02 },
  },
  { id: 'wide', media: wide, offset: { x: 0.05, y: 0.04 }, insets: { left: 410, right: 340, top: 0.06, bottom: 0.02 } },
  { id: 'upright', media: upright, offset: { x: 0, y: -0.09 }, insets: { left: 6, right: 6, top: 0.06, bottom: 0.36 } },
  {
    id: 'low',
    media: low,
    offset: { x: 0, y: 0.05 },
    insets: { left: 6, right: 6, top: 0.06, bottom: 0.02 },
  },
];

/** The part of the map that every layout leaves free, in units of H: cameras are fitted to it. */
export const freeBox = { width: 0.5, height: 0.4 } as const;
