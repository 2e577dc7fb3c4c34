import type { Dataset } from '../core/dataset.ts';
import { plainText } from '../core/prose.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** One card of the story. */
export interface Step {
  readonly chapter: string;
  /** Among the cards of its chapter. */
  readonly index: number;
  /** All that stands on it, as one text. */
  readonly text: string;
}

/** The story's cards in order; the opening chapter has the story's headline for its first. */
export function stepsOf({ chapters, opening, headline, standfirst }: Dataset): Step[] {
  return chapters.flatMap(({ id, title, blocks }) => {
    const texts = blocks.map((block, index) => (index === 0 ? [title, plainText(block)] : [plainText(block)]));
    const all = id === opening ? [[headline, standfirst], ...texts] : texts;
    return all.map((parts, index) => ({ chapter: id, index, text: parts.join('. ') }));
  });
}

/**
 * Which of the story's cards is shown where they come one at a time. The chapter is the explorer's; only the card
 * within it is kept here, so that whoever enters a chapter by another way sees its first card.
 */
export class Steps {
  readonly all: readonly Step[];
  readonly #explorer: Explorer;
  #within = $state.raw<Pick<Step, 'chapter' | 'index'>>({ chapter: '', index: 0 });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
    this.all = stepsOf(explorer.dataset);
  }

  /** Index of the card that is shown. */
  readonly at = $derived.by(() => {
    const { chapter } = this.#explorer.view;
    const index = this.#within.chapter === chapter ? this.#within.index : 0;
    return this.all.findIndex((step) => step.chapter === chapter && step.index === index);
  });
  readonly step = $derived.by(() => this.all[this.at]!);

  /** To the card at an index; before the first and after the last there is none. */
  goTo(at: number): void {
    const step = this.all[at];
    if (!step) return;
    this.#within = step;
    if (step.chapter !== this.#explorer.view.chapter) this.#explorer.enter(step.chapter);
  }
  /** To a chapter's first card. */
  enter(chapter: string): void {
    this.#within = { chapter, index: 0 };
    this.#explorer.enter(chapter);
  }
}
