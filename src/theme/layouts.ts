/** The shape of the picture. Each has its own camera in every chapter, and its own prerendered picture. */
export const FORMATS = ['upright', 'broad'] as const;
export type Format = (typeof FORMATS)[number];

/** The windows of the layouts; `windows.ts` has these and all others by name. */
export const BESIDE = '(min-width: 900px) and (min-aspect-ratio: 6/5)';
export const WIDE = '(min-width: 1280px) and (min-width: 80em) and (min-aspect-ratio: 8/5) and (min-height: 481px)';
export const GRAND = '(min-width: 1800px) and (min-width: 112.5em) and (min-aspect-ratio: 8/5) and (min-height: 481px)';
export const LOW = '(max-height: 480px) and (min-width: 600px)';
export const TALL = '(min-width: 700px) and (min-aspect-ratio: 2/3) and (max-aspect-ratio: 4/5)';

/**
 * The page's layouts. In each the map's centre is moved by `offset` (in units of the map's height H, right and down)
 * into the part that card, chart and callouts leave free. Layouts of one format share their cameras, so that one
 * prerendered picture fits every window of them.
 */
export interface Layout {
  readonly id: 'upright' | 'tall' | 'middle' | 'wide' | 'grand' | 'low';
  readonly media: string;
  readonly format: Format;
  readonly offset: { readonly x: number; readonly y: number };
  /** What covers the map's edges: card and chart (px, left and right), callouts and card (parts of H, top and bottom). */
  readonly insets: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Size of the map's labels where it is larger than on a phone, px. */
  readonly labelPx?: number;
  /** The story's cards pass over the map's lower part. */
  readonly cardBelow: boolean;
}

/** What of the map's lower edge is not seen in a chapter, in px. */
export interface Covered {
  /** Under its cards, where they pass over the map. */
  readonly cards: number;
  /** Under the time bar: the page's head holds the map down until the reader scrolls. */
  readonly bar: number;
}

/** Later ones win where two match, as in CSS. */
export const layouts: readonly Layout[] = [
  {
    id: 'middle',
    media: 'all',
    format: 'broad',
    offset: { x: 0.28, y: 0.04 },
    insets: { left: 410, right: 12, top: 0.06, bottom: 0.02 },
    cardBelow: false,
  },
  {
    id: 'wide',
    media: WIDE,
    format: 'broad',
    offset: { x: 0.08, y: 0.04 },
    insets: { left: 410, right: 340, top: 0.06, bottom: 0.02 },
    cardBelow: false,
  },
  {
    id: 'grand',
    media: GRAND,
    format: 'broad',
    offset: { x: 0.2, y: 0.04 },
    insets: { left: 540, right: 340, top: 0.06, bottom: 0.02 },
    labelPx: 15,
    cardBelow: false,
  },
  {
    id: 'upright',
    media: `not all and ${BESIDE}`,
    format: 'upright',
    offset: { x: 0, y: -0.15 },
    insets: { left: 6, right: 6, top: 0.06, bottom: 0.47 },
    cardBelow: true,
  },
  {
    id: 'tall',
    media: TALL,
    format: 'broad',
    offset: { x: 0, y: -0.07 },
    insets: { left: 12, right: 12, top: 0.06, bottom: 0.25 },
    cardBelow: true,
  },
  {
    id: 'low',
    media: LOW,
    format: 'broad',
    offset: { x: 0, y: 0.05 },
    insets: { left: 6, right: 6, top: 0.06, bottom: 0.02 },
    cardBelow: false,
  },
];

/** The part of the map that every layout of a format leaves free, in units of H: cameras are fitted to it. */
export const freeBoxes: Record<Format, { readonly width: number; readonly height: number }> = {
  upright: { width: 0.6, height: 0.28 },
  broad: { width: 0.66, height: 0.56 },
};

/** A picture file shows this much of the map around the picture's middle, in units of H: enough for every layout. */
export const stillBox = { width: 3.6, height: 1.4 } as const;

/** The picture of a shared link, in px. */
export const PREVIEW = { width: 1200, height: 630 } as const;
