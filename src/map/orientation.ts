import type { Camera } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import { overlaps, type Rect } from '../geo/rect.ts';
import { scaleBar } from '../geo/scale-bar.ts';
import type { Viewport } from './labels/types.ts';

/** All in px. */
const MARGIN = 8;
const MAX_BAR = 100;
const BAR_HEIGHT = 22;
/** Width of "1,000 km" above a short bar. */
const BAR_TEXT = 56;
const GLOBE = { small: 44, large: 56 } as const;
/** Narrower frames have the small globe, lower ones have none. */
const SMALL_BELOW = 480;
const NONE_BELOW = 150;

/** The boxes of the locator globe and the scale bar, in px from the picture's centre; null if not shown. */
export interface Orientation {
  readonly locator: Rect | null;
  readonly scaleBar: Rect | null;
}

/**
 * Places locator globe and scale bar in the lower right corner, else in the left one, clear of what is `taken`. Both are
 * null if there is no room or the map itself shows the globe.
 */
export function orientationOf(viewport: Viewport, camera: Camera, taken: readonly Rect[]): Orientation {
  if (camera.k < DETAIL_K) return { locator: null, scaleBar: null };
  const locator = viewport.frame.height < NONE_BELOW ? null : firstFree(cornersOf(viewport, globeOf(viewport)), taken);
  const width = Math.max(BAR_TEXT, barOf(camera, viewport.height).px);
  const candidates = locator ? nextTo(locator, viewport, width) : [];
  const solid = locator ? [...taken, locator] : taken;
  return {
    locator,
    scaleBar: firstFree([...candidates, ...cornersOf(viewport, { width, height: BAR_HEIGHT })], solid),
  };
}

export const boxesOfOrientation = (shown: Orientation): Rect[] =>
  [shown.locator, shown.scaleBar].filter((box) => box !== null);

/** The scale bar for a map of this height, px. */
export const barOf = (camera: Camera, height: number) => scaleBar(camera, height, MAX_BAR);

type Size = Pick<Rect, 'width' | 'height'>;

function globeOf({ frame }: Viewport): Size {
  const size = frame.width < SMALL_BELOW ? GLOBE.small : GLOBE.large;
  return { width: size, height: size };
}

/** The frame's lower right corner, then the left one. */
function cornersOf({ frame }: Viewport, size: Size): Rect[] {
  const y = frame.y + frame.height - MARGIN - size.height;
  return [frame.x + frame.width - MARGIN - size.width, frame.x + MARGIN].map((x) => ({ x, y, ...size }));
}

/** Next to the globe on its inner side, with the same bottom. */
function nextTo(globe: Rect, { frame }: Viewport, width: number): Rect[] {
  const isRight = globe.x > frame.x + frame.width / 2;
  const x = isRight ? globe.x - MARGIN - width : globe.x + globe.width + MARGIN;
  return [{ x, y: globe.y + globe.height - BAR_HEIGHT, width, height: BAR_HEIGHT }];
}

const firstFree = (rects: readonly Rect[], taken: readonly Rect[]): Rect | null =>
  rects.find((rect) => !taken.some((other) => overlaps(rect, other))) ?? null;
