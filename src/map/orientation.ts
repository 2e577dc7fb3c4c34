import type { Camera } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import { overlaps, type Rect } from '../geo/rect.ts';
import { scaleBar } from '../geo/scale-bar.ts';
import type { Viewport } from './labels/types.ts';

/** All in px. */
const EDGE = 8;
const LONGEST_BAR = 100;
const BAR_HEIGHT = 22;
/** Room for "1,000 km" over a short bar. */
const BAR_TEXT = 56;
const GLOBE = { small: 44, large: 56 } as const;
/** Narrower, and the globe is the small one; lower, and there is none. */
const SMALL_BELOW = 480;
const NONE_BELOW = 150;

/** What tells where on Earth the picture is, and how large; from the middle of the picture, in px. */
export interface Orientation {
  readonly locator: Rect | null;
  readonly scaleBar: Rect | null;
}

/**
 * Where the little globe and the scale bar stand: in the lower right corner, else in the left one, clear of what is
 * `taken`. Null where there is no room, or the map shows the globe itself.
 */
export function orientationOf(viewport: Viewport, camera: Camera, taken: readonly Rect[]): Orientation {
  if (camera.k < DETAIL_K) return { locator: null, scaleBar: null };
  const locator = viewport.frame.height < NONE_BELOW ? null : firstFree(cornersOf(viewport, globeOf(viewport)), taken);
  const width = Math.max(BAR_TEXT, barOf(camera, viewport.height).px);
  const beside = locator ? besides(locator, viewport, width) : [];
  const solid = locator ? [...taken, locator] : taken;
  return { locator, scaleBar: firstFree([...beside, ...cornersOf(viewport, { width, height: BAR_HEIGHT })], solid) };
}

/** The bar that stands there, on a map so high. */
export const barOf = (camera: Camera, height: number) => scaleBar(camera, height, LONGEST_BAR);

type Size = Pick<Rect, 'width' | 'height'>;

function globeOf({ frame }: Viewport): Size {
  const size = frame.width < SMALL_BELOW ? GLOBE.small : GLOBE.large;
  return { width: size, height: size };
}

/** The lower right corner of the frame, then the left one. */
function cornersOf({ frame }: Viewport, size: Size): Rect[] {
  const y = frame.y + frame.height - EDGE - size.height;
  return [frame.x + frame.width - EDGE - size.width, frame.x + EDGE].map((x) => ({ x, y, ...size }));
}

/** On the inner side of the globe, on the same line. */
function besides(globe: Rect, { frame }: Viewport, width: number): Rect[] {
  const isRight = globe.x > frame.x + frame.width / 2;
  const x = isRight ? globe.x - EDGE - width : globe.x + globe.width + EDGE;
  return [{ x, y: globe.y + globe.height - BAR_HEIGHT, width, height: BAR_HEIGHT }];
}

const firstFree = (rects: readonly Rect[], taken: readonly Rect[]): Rect | null =>
  rects.find((rect) => !taken.some((other) => overlaps(rect, other))) ?? null;
