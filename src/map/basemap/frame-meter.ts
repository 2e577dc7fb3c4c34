import { median } from 'd3';

/** What the first flight tells of the machine: null until enough of its frames are in. */
export type Verdict = 'fast' | 'slow' | null;

/** A flight whose median frame takes more ms than this stutters: a cut is kinder. */
const SLOW = 80;
const FEWEST = 5;
/** A second of smooth flight. Later frames can no longer spoil a good verdict. */
const MOST = 60;

/** Judges by the median, so that a frame that compiles shaders does not decide. */
export class FrameMeter {
  readonly #frames: number[] = [];
  #verdict: Verdict = null;

  /** @param ms how long a frame took in which the camera moved */
  add(ms: number): void {
    if (this.#verdict === 'slow' || this.#frames.length === MOST) return;
    this.#frames.push(ms);
    if (this.#frames.length >= FEWEST) this.#verdict = median(this.#frames)! > SLOW ? 'slow' : 'fast';
  }

  /** "slow" is final. */
  get verdict(): Verdict {
    return this.#verdict;
  }
}
