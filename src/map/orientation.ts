import type { Camera } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import type { Rect } from '../geo/rect.ts';
import { scaleBar } from '../geo/scale-bar.ts';
import type { Room } from './label-layout.ts';

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

/** Where the little globe stands, from the middle of the picture; null where the map shows the globe itself or is too low. */
export function locatorRect({ frame }: Room, { k }: Camera): Rect | null {
  if (k < DETAIL_K || frame.height < NONE_BELOW) return null;
  const size = frame.width < SMALL_BELOW ? GLOBE.small : GLOBE.large;
  return {
    x: frame.x + frame.width - EDGE - size,
    y: frame.y + frame.height - EDGE - size,
    width: size,
    height: size,
  };
}

/** Where the scale bar stands, likewise: beside the little globe. */
export function scaleBarRect(room: Room, camera: Camera): Rect | null {
  if (camera.k < DETAIL_K) return null;
  const { frame, height } = room;
  const right = locatorRect(room, camera)?.x ?? frame.x + frame.width;
  const width = Math.max(BAR_TEXT, barOf(camera, height).px);
  return { x: right - EDGE - width, y: frame.y + frame.height - EDGE - BAR_HEIGHT, width, height: BAR_HEIGHT };
}

/** The bar that stands there, on a map so high. */
export const barOf = (camera: Camera, height: number) => scaleBar(camera, height, LONGEST_BAR);
