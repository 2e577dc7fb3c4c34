import type { Camera, LonLat } from '../geo/camera.ts';
import { glide } from './glide.ts';

/** On the way from one chapter's camera to the next one's; `t` from 0 to 1, exclusive. */
export interface Flight {
  readonly from: string;
  readonly to: string;
  readonly t: number;
}

/** On the way from what the map showed to what it shows by now; `t` from 0 to 1, exclusive. */
interface Glide {
  readonly from: Camera;
  readonly t: number;
}

/** What the map shows. */
export interface Seen {
  readonly camera: Camera;
  /** Whether all of these places are in the part that nothing covers. */
  readonly shows: (places: readonly LonLat[]) => boolean;
  /** Whether it can ease from camera to camera; else it cuts. */
  readonly flies: boolean;
}

const GLIDE_MS = 500;
/** Without a new position for this many ms the camera is at rest. */
const REST_MS = 160;

/** What moves the camera: the reader's scrolling between two chapters, the reader's hand, or the way to another day. */
export class Motion {
  /** Set by the map. */
  seen: () => Seen | null = () => null;
  #glide = $state.raw<Glide | null>(null);
  #endGlide: () => void = () => undefined;
  #flight = $state.raw<Flight | null>(null);
  #free = $state.raw<Camera | null>(null);
  #moving = $state(false);
  #rest: ReturnType<typeof setTimeout> | undefined;

  get flight(): Flight | null {
    return this.#flight;
  }
  /** The camera that the reader holds, exploring; null: the story leads. */
  get free(): Camera | null {
    return this.#free;
  }
  get glide(): Glide | null {
    return this.#glide;
  }
  /** From a new position until it has stood for a moment. */
  get moving(): boolean {
    return this.#moving;
  }

  fly(flight: Flight | null): void {
    if (flight === null && this.#flight === null) return;
    this.#flight = flight;
    // In the reader's hand the camera stands still while he scrolls.
    if (this.#free) return;
    if (flight) this.#move();
    else this.#stop();
  }
  /** Takes the map over from the story; from then on every call moves it. */
  hold(camera: Camera): void {
    if (this.#free) this.#move();
    this.#endGlide();
    this.#glide = null;
    this.#free = camera;
  }
  /** Eases from a camera to the one that is due. */
  glideFrom(from: Camera): void {
    this.#endGlide();
    this.#endGlide = glide(GLIDE_MS, (t) => {
      this.#glide = t < 1 ? { from, t } : null;
      if (t < 1) this.#move();
      else this.#stop();
    });
  }
  /** Gives the map back to the story. */
  letGo(): void {
    this.#free = null;
    this.#stop();
  }

  #move(): void {
    this.#moving = true;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => (this.#moving = false), REST_MS);
  }
  #stop(): void {
    clearTimeout(this.#rest);
    this.#moving = false;
  }
}
