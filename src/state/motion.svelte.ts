import type { Camera } from '../geo/camera.ts';

/** A map that has not moved for this many ms is at rest. */
const REST = 160;

/** How the map moves: where the reader holds it, and whether it is moving just now. */
export class Motion {
  /** Set while the reader moves the map by hand; the story's camera waits meanwhile. */
  free = $state.raw<Camera | null>(null);
  moving = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes the map over from the story, and from then on moves it. */
  hold(camera: Camera): void {
    if (this.free) this.#moves();
    this.free = camera;
  }

  /** Gives the map back to the story. */
  letGo(): void {
    this.free = null;
    this.#rests();
  }

  #moves(): void {
    clearTimeout(this.#timer);
    this.moving = true;
    this.#timer = setTimeout(() => this.#rests(), REST);
  }

  #rests(): void {
    clearTimeout(this.#timer);
    this.moving = false;
  }
}
