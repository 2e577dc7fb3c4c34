import type { Dataset } from '../core/dataset.ts';
import { textOf } from '../core/prose.ts';
import { sentence } from '../core/sentence.ts';
import { timeToRead } from '../core/timeline/reading-time.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Reel } from '../state/playback.svelte.ts';

/** One card of the story. */
export interface Step {
  readonly chapter: string;
  /** Index among the cards of its chapter. */
  readonly index: number;
  /** The card's full text. */
  readonly text: string;
}

/** The story's cards in order; the opening chapter's first card is the story's headline. */
export function stepsOf({ chapters, opening, headline, standfirst }: Dataset): Step[] {
  return chapters.flatMap(({ id, title, blocks }) => {
    const [first = '', ...others] = blocks.map(textOf);
    const texts = [`${sentence(title)} ${first}`, ...others];
    const all = id === opening ? [`${sentence(headline)} ${standfirst}`, ...texts] : texts;
    return all.map((text, index) => ({ chapter: id, index, text }));
  });
}

/**
 * The current card where cards are shown one at a time. The chapter belongs to the explorer; only the card within it is
 * kept here, so that a chapter entered in another way starts at its first card.
 */
export class Steps implements Reel {
  readonly all: readonly Step[];
  readonly #explorer: Explorer;
  #within = $state.raw<Pick<Step, 'chapter' | 'index'>>({ chapter: '', index: 0 });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.all = stepsOf(explorer.dataset);
  }

  /** Index of the current card. */
  readonly at = $derived.by(() => {
    const { chapter } = this.#explorer.view;
    const index = this.#within.chapter === chapter ? this.#within.index : 0;
    return this.all.findIndex((step) => step.chapter === chapter && step.index === index);
  });
  readonly step = $derived.by(() => this.all[this.at]!);

  /** Goes to the card at an index; ignored out of range. */
  goTo(at: number): void {
    const step = this.all[at];
    if (!step) return;
    this.#within = step;
    if (step.chapter !== this.#explorer.view.chapter || this.#explorer.hasLeftStory) this.#explorer.enter(step.chapter);
  }
  get isAtEnd(): boolean {
    return this.at === this.all.length - 1;
  }
  forward(): number {
    return this.#play(this.at + 1);
  }
  rewind(): number {
    return this.#play(0);
  }

  #play(at: number): number {
    this.goTo(at);
    return timeToRead(this.step.text);
  }
  /** Goes to a chapter's first card. */
  enter(chapter: string): void {
    this.#within = { chapter, index: 0 };
    this.#explorer.enter(chapter);
  }
}

/**
 * Marks the current card among the prerendered ones (`data-shown`), and whether it can scroll further (`data-more`). In
 * a frame of another size the card is scrolled as far, in parts of its text. Returns a function that stops it.
 */
export function showStep(cards: readonly HTMLElement[], steps: Steps): () => void {
  return $effect.root(() => {
    $effect(() => {
      const frame = cards[steps.at]!;
      const card = frame.querySelector<HTMLElement>('.card')!;
      let part = 0;
      let size = '';
      const update = () => frame.toggleAttribute('data-more', rangeOf(card) - card.scrollTop > 1);
      const scrolled = () => {
        // In a card of a new size the browser itself may have scrolled, to its end.
        if (rangeOf(card) > 0 && size === sizeOf(card)) part = card.scrollTop / rangeOf(card);
        update();
      };
      const resized = () => {
        size = sizeOf(card);
        card.scrollTop = part * rangeOf(card);
        update();
      };
      frame.toggleAttribute('data-shown', true);
      card.scrollTop = 0;
      const observer = new ResizeObserver(resized);
      observer.observe(card);
      card.addEventListener('scroll', scrolled, { passive: true });
      return () => {
        frame.removeAttribute('data-shown');
        observer.disconnect();
        card.removeEventListener('scroll', scrolled);
      };
    });
  });
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => `${clientWidth} x ${clientHeight}`;
const rangeOf = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight - clientHeight;
