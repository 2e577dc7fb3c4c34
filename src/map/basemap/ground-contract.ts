import { project, type LonLat } from '../../geo/camera.ts';
import type { Aim } from './aim.ts';
import type { LiveGround } from './live-ground.ts';

/** In px from the top left corner of the map. */
type Place = readonly [x: number, y: number];

/** The property `ground` of the element `[data-ground]`, for embedding pages and tests. */
export interface GroundContract {
  /** Where the ground that is shown has a place; null behind the horizon. */
  project(place: LonLat): Place | null;
  /** Where the overlay and the drawn ground have it, by the formula of `geo/camera.ts`. */
  drawn(place: LonLat): Place | null;
  /** Number of base features (drawn ground: paths) on the screen. */
  rendered(): number;
  /** GL frames drawn so far. */
  readonly frames: number;
  /** The camera may fly: the live ground is shown, its frames are not slow, and the reader has nothing against motion. */
  readonly flies: boolean;
}

/** What the contract is answered from. */
interface Told {
  /** Null unless it is shown. */
  readonly map: LiveGround | null;
  readonly aim: Aim;
  readonly flies: boolean;
}

export function contractOf(told: Told): GroundContract {
  const drawn = (place: LonLat) => placeDrawn(told.aim, place);
  return {
    // MapLibre gives a place behind the horizon a point as well.
    project: (place) => drawn(place) && (told.map?.project(place) ?? drawn(place)),
    drawn,
    rendered: () => told.map?.rendered() ?? document.querySelectorAll('.poster path').length,
    get frames() {
      return told.map?.frames ?? 0;
    },
    get flies() {
      return told.flies;
    },
  };
}

function placeDrawn({ camera, width, height, offset }: Aim, place: LonLat): Place | null {
  const point = project(camera, place);
  return point && [width / 2 + (point[0] + offset.x) * height, height / 2 + (point[1] + offset.y) * height];
}
