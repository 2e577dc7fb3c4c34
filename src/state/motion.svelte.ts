import type { Camera } from '../geo/camera.ts';

/** On the way from one chapter's camera to the next one's; `t` from 0 to 1, exclusive. */
export interface Flight {
  readonly from: string;
  readonly to: string;
  readonly t: number;
}

/** Without a new position for this many ms the camera is at rest. */
const REST_MS = 160;

/** What moves the camera away from its chapter: the reader's scrolling between two of them, or the reader's hand. */
export class Motion {
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
    this.#free = camera;
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
