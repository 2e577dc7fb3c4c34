import { mount } from 'svelte';
import DayCard from '../controls/DayCard.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { CardHeights } from '../story/card-heights.svelte.ts';
import { island, one } from './nodes.ts';

/** Where the story stands. */
export interface StoryPlace {
  /** The card at which the reader is. */
  readonly card: () => HTMLElement;
  /** Brings a chapter into view. */
  readonly bring: (chapter: string) => void;
}

/** The card of a day of the reader's choice, over the story's. */
export function wakeDayCard(explorer: Explorer, heights: CardHeights, { card, bring }: StoryPlace): void {
  mount(DayCard, {
    target: island('day'),
    props: {
      explorer,
      story: one('.story'),
      cardNow: card,
      back() {
        explorer.backToStory();
        bring(explorer.view.chapter);
      },
      get height() {
        return heights.day;
      },
      set height(px) {
        heights.day = px;
      },
    },
  });
}
