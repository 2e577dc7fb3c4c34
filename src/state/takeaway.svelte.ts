import type { Component } from 'svelte';
import type { ChartWish } from '../core/charts.ts';

/** What the page offers to take away of a view: the button's word, and what it does. */
export interface Takeaway {
  readonly button: string;
  /**
   * Opens the dialog, whose code is fetched first. Resolves to what is to be said: nothing, or that it cannot be had.
   * @param wish of a chart; else of the map
   * @param makeWay before it opens: what covers it makes way
   */
  readonly open: (wish?: ChartWish, makeWay?: () => void) => Promise<string>;
  /** The button of a chart, which comes with the offer. */
  readonly ChartButton: Component<{ takeaway: Takeaway; wish: ChartWish; title: string }>;
}

/** The page's own offer, which no view changes: null until there is one. */
class Offer {
  current = $state.raw<Takeaway | null>(null);
}
export const offer = new Offer();
