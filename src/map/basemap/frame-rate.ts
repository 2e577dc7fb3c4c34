/**
 * Times the frames in which the camera moves, each from its start to the start of the next: a slow renderer shows only
 * there, because it delays the frames that follow. Pauses and the first frame after one are not counted.
 */
export class FrameTimer {
  readonly #add: (ms: number) => void;
  #request = 0;
  #hasMoved = false;
  #start: number | null = null;

  /** @param add receives the duration of each frame, ms */
  constructor(add: (ms: number) => void) {
    this.#add = add;
  }

  /** Call when the camera moves in the current frame. */
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

/** Null until enough frames are known. */
export type Verdict = 'fast' | 'slow' | null;

/** Duration (ms) of a frame that stutters; where most do, the camera should cut instead. */
const SLOW = 80;
const MIN_FRAMES = 5;
/** A second of smooth flight; later frames cannot change the verdict. */
const MAX_FRAMES = 60;

/** Judges the machine's speed by most of its frames, so that a single one that compiles shaders has no weight. */
export class FrameMeter {
  #frames = 0;
  #slow = 0;
  #verdict: Verdict = null;

  /** @param ms duration of a frame in which the camera moved */
  add(ms: number): void {
    if (this.#verdict === 'slow' || this.#frames === MAX_FRAMES) return;
    this.#frames += 1;
    if (ms > SLOW) this.#slow += 1;
    if (this.#frames >= MIN_FRAMES) this.#verdict = 2 * this.#slow > this.#frames ? 'slow' : 'fast';
  }

  /** "slow" is final. */
  get verdict(): Verdict {
    return this.#verdict;
  }
}
