import type { LonLat } from '../../geo/camera.ts';
import type { LiveGround } from './live-ground.ts';
import { pixelOf, type ViewTransform } from './view-transform.ts';

/** In px from the map's top left corner. */
type Pixel = readonly [x: number, y: number];

/** The `ground` property of the element `[data-ground]`, for embedding pages and tests. */
export interface GroundContract {
  /** Position of a place on the visible ground; null behind the horizon. */
  project(place: LonLat): Pixel | null;
  /** Its position on the overlay and the poster, by the formula of `geo/camera.ts`. */
  drawn(place: LonLat): Pixel | null;
  /** Number of base map features on the screen (poster: paths). */
  rendered(): number;
  /** GL frames drawn so far. */
  readonly frames: number;
  /** Whether the camera flies: the live ground is shown and fast enough, and the reader has not reduced motion. */
  readonly flies: boolean;
}

/** The state behind the contract. */
interface GroundState {
  /** Null unless shown. */
  readonly map: LiveGround | null;
  readonly aim: ViewTransform;
  readonly flies: boolean;
}

export function contractOf(state: GroundState): GroundContract {
  const drawn = (place: LonLat) => pixelOf(state.aim, place);
  return {
    // MapLibre also projects places behind the horizon.
    project: (place) => drawn(place) && (state.map?.project(place) ?? drawn(place)),
    drawn,
    rendered: () => state.map?.rendered() ?? document.querySelectorAll('.poster path').length,
    get frames() {
      return state.map?.frames ?? 0;
    },
    get flies() {
      return state.flies;
    },
  };
}
