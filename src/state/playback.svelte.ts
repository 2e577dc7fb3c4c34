import { readingTime } from '../core/timeline/reading-time.ts';
import type { ViewState } from '../core/view.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Does something after so many ms; returns a function that calls it off. */
export type Later = (act: () => void, ms: number) => () => void;

const later: Later = (act, ms) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/** Goes from moment to moment and rests at each until its sentence can have been read; stops at the last. */
export class Playback {
  readonly #explorer: Explorer;
  readonly #sentence: () => string;
  readonly #later: Later;
  #playing = $state(false);
  #shown: ViewState | null = null;
  #callOff: (() => void) | undefined;

  /** @param sentence what the reader reads at the moment shown */
  constructor(explorer: Explorer, sentence: () => string, clock: Later = later) {
    this.#explorer = explorer;
    this.#sentence = sentence;
    this.#later = clock;
  }

  get playing(): boolean {
    return this.#playing;
  }
  /** Somebody else has changed the view since the last step: another day, lens, chapter or statement. */
  get disturbed(): boolean {
    return this.#playing && this.#explorer.view !== this.#shown;
  }

  toggle(): void {
    if (this.#playing) this.stop();
    else this.#start();
  }
  stop(): void {
    this.#callOff?.();
    this.#playing = false;
  }

  /** From the last moment it begins anew with the first. */
  #start(): void {
    this.#playing = true;
    if (this.#isAtEnd) this.#explorer.goTo(this.#explorer.moments[0] ?? this.#explorer.day);
    else this.#explorer.forward();
    this.#rest();
  }
  #step(): void {
    if (this.disturbed) return this.stop();
    this.#explorer.forward();
    this.#rest();
  }
  #rest(): void {
    this.#shown = this.#explorer.view;
    if (this.#isAtEnd) this.stop();
    else this.#callOff = this.#later(() => this.#step(), readingTime(this.#sentence()));
  }
  get #isAtEnd(): boolean {
    return this.#explorer.day >= (this.#explorer.moments.at(-1) ?? -Infinity);
  }
}
