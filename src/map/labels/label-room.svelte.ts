import { untrack } from 'svelte';
import { areAlike, lasting } from '../../core/lasting.ts';
import type { ViewState } from '../../core/view.ts';
import { afterPaint } from '../../state/between-frames.ts';
import type { Viewport } from './types.ts';

/**
 * Where labels have room in a view: that is known when callouts and card have told their height, and at once in a view that
 * was seen before. To be made while a component is.
 */
export class LabelRoom {
  readonly #view: () => ViewState;
  readonly #now: () => Viewport;
  readonly #size: () => string;
  /** By view and size of the map. */
  readonly #seen: Record<string, Viewport> = {};
  readonly #lasting = lasting<Viewport>(areAlike);
  #measured = $state.raw<ViewState | null>(null);

  /**
   * @param now the room by all heights told so far
   * @param size names the size of the map
   */
  constructor(view: () => ViewState, now: () => Viewport, size: () => string) {
    this.#view = view;
    this.#now = now;
    this.#size = size;
    $effect(() => {
      const seen = view();
      const measure = () => (this.#measured = seen);
      if (untrack(() => this.isEntering)) afterPaint(measure);
      // After all effects: in one of them the day's card is measured, which is no part of the map.
      else queueMicrotask(measure);
    });
    $effect(() => {
      if (this.isMeasured) this.#seen[this.#keyOf(view())] = now();
    });
  }

  /** Another chapter is much to draw: its labels come in the frame after that of its marks. */
  readonly isEntering = $derived.by(() => this.#measured !== null && this.#measured.chapter !== this.#view().chapter);
  readonly isMeasured = $derived.by(() => this.#measured === this.#view());
  readonly #known = $derived.by(() => (this.isMeasured ? this.#now() : this.#seen[this.#keyOf(this.#view())]));
  readonly isKnown = $derived.by(() => this.#known !== undefined);
  readonly viewport = $derived.by(() => this.#lasting(this.#known ?? this.#now()));

  hasSeen(view: ViewState): boolean {
    return this.#keyOf(view) in this.#seen;
  }

  #keyOf({ claim: _, ...view }: ViewState): string {
    return JSON.stringify([view, this.#size()]);
  }
}
