/**
 * Times the frames in which the camera moves, from their start to the start of the next one: a slow renderer is seen only
 * there, because it blocks the frames that follow. Pauses are not timed, nor is the first frame after one.
 */
export class FrameClock {
  readonly #add: (ms: number) => void;
  #request = 0;
  #hasMoved = false;
  #start: number | null = null;

  /** @param add is given each frame's length in ms */
  constructor(add: (ms: number) => void) {
    this.#add = add;
  }

  /** The camera moves in this frame. */
  moved(): void {
    this.#hasMoved = true;
    this.#request ||= requestAnimationFrame(this.#tick);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.#start = null;
    this.#hasMoved = false;
  }

  readonly #tick = () => {
    if (!this.#hasMoved) return this.stop();
    const now = performance.now();
    if (this.#start !== null) this.#add(now - this.#start);
    this.#start = now;
    this.#hasMoved = false;
    this.#request = requestAnimationFrame(this.#tick);
  };
}
