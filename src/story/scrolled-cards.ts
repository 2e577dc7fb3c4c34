import { timeToRead } from '../core/timeline/reading-time.ts';
import { glide } from '../state/glide.ts';
import type { Reel } from '../state/playback.svelte.ts';
import { viewportHeight } from '../state/viewport-height.ts';
import { currentChapter, LANDING } from './follow.ts';

/** How long a card takes to come: the flight between two chapters is seen on the way. */
const TURN_MS = 1600;

/** Whether a chapter is at the line where chapters change. */
export function isCurrent(chapter: HTMLElement): boolean {
  const { top, bottom } = chapter.getBoundingClientRect();
  const line = viewportHeight() * LANDING;
  return top <= line && line < bottom;
}

/** The cards of a story that scrolls, each in a frame of its own (`.step`). */
export class ScrolledCards implements Reel {
  readonly #frames: readonly HTMLElement[];
  readonly #scrollTo: (top: number) => void;
  #stop: () => void = () => undefined;

  /** @param scroll to a place in this window, px */
  constructor(frames: readonly HTMLElement[], scroll = (top: number) => scrollTo({ top, behavior: 'instant' })) {
    this.#frames = frames;
    this.#scrollTo = scroll;
  }

  /** The card at which the reader is. */
  get current(): HTMLElement {
    return this.#frames[this.#at]!.querySelector<HTMLElement>('.card')!;
  }
  get isAtEnd(): boolean {
    return this.#at === this.#frames.length - 1;
  }
  forward(): number {
    return this.#turnTo(this.#at + 1);
  }
  rewind(): number {
    return this.#turnTo(0);
  }
  halt(): void {
    this.#stop();
  }

  get #at(): number {
    const tops = this.#frames.map((frame) => frame.getBoundingClientRect().top);
    return currentChapter(tops, viewportHeight());
  }
  #turnTo(index: number): number {
    this.#stop();
    const frame = this.#frames[index]!;
    const from = scrollY;
    const way = frame.getBoundingClientRect().top;
    this.#stop = glide(TURN_MS, (t) => this.#scrollTo(from + way * t));
    return TURN_MS + timeToRead(frame.textContent);
  }
}
