import { readingTime } from '../core/timeline/reading-time.ts';
import { next } from '../core/timeline/moments.ts';
import type { Day } from '../core/types.ts';
import type { ViewState } from '../core/view.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Does something after so many ms; returns a function that calls it off. */
export type Later = (act: () => void, ms: number) => () => void;

const later: Later = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** What is played, one thing after the other, and where it stands. */
export interface Reel {
  readonly isAtEnd: boolean;
  /** How long the next thing takes to come and to be read, ms. */
  forward(): number;
  /** The same for the first. */
  rewind(): number;
  /** Where things take time to come: stays on the way. */
  halt?(): void;
}

/**
 * In the story goes from card to card, else from moment to moment. Rests at each until it can have been read; stops at
 * the last.
 */
export class Playback {
  readonly #explorer: Explorer;
  readonly #moments: Reel;
  readonly #later: Later;
  #reel: Reel;
  #playing = $state(false);
  #shown: ViewState | null = null;
  #callOff: (() => void) | undefined;

  /** @param sentence what the reader reads at the moment shown */
  constructor(explorer: Explorer, sentence: () => string, clock: Later = later) {
    this.#explorer = explorer;
    this.#reel = this.#moments = momentsOf(explorer, sentence);
    this.#later = clock;
  }

  get playing(): boolean {
    return this.#playing;
  }
  /** Somebody else has changed the view since the last step: another day, lens, chapter or statement. */
  get disturbed(): boolean {
    return this.#playing && this.#isDisturbed();
  }

  toggle(): void {
    if (this.#playing) this.stop();
    else this.#start();
  }
  stop(): void {
    this.#callOff?.();
    if (this.#playing) this.#reel.halt?.();
    this.#playing = false;
  }

  /** From the end it begins anew. */
  #start(): void {
    const story = this.#explorer.view.mode === 'story' ? this.#explorer.reel() : null;
    this.#reel = story ?? this.#moments;
    this.#playing = true;
    this.#rest(this.#reel.isAtEnd ? this.#reel.rewind() : this.#reel.forward());
  }
  #step(): void {
    // Cards that scroll are at the end only by now.
    if (this.disturbed || this.#reel.isAtEnd) return this.stop();
    this.#rest(this.#reel.forward());
  }
  #rest(ms: number): void {
    this.#shown = this.#explorer.view;
    if (this.#reel.isAtEnd) this.stop();
    else this.#callOff = this.#later(() => this.#step(), ms);
  }
  /** Cards change the view while they are on their way. */
  #isDisturbed(): boolean {
    const { view } = this.#explorer;
    if (this.#reel === this.#moments) return view !== this.#shown;
    return view.mode !== 'story' || view.claim !== this.#shown?.claim;
  }
}

/** The moments of the time axis. */
function momentsOf(explorer: Explorer, sentence: () => string): Reel {
  const goTo = (day: Day | undefined) => {
    if (day !== undefined) explorer.goTo(day);
    return readingTime(sentence());
  };
  return {
    get isAtEnd() {
      return explorer.day >= (explorer.moments.at(-1) ?? -Infinity);
    },
    forward: () => goTo(next(explorer.moments, explorer.day) ?? undefined),
    rewind: () => goTo(explorer.moments[0]),
  };
}
