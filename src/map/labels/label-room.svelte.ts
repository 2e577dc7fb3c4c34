import { untrack } from 'svelte';
import { areAlike, lasting } from '../../core/lasting.ts';
import { keyOfView, type ViewState } from '../../core/view.ts';
import { afterPaint } from '../../state/between-frames.ts';
import type { Viewport } from './types.ts';

/**
 * Where labels have room in a view: that is known when callouts and card have told their height, and at once in a view of
 * the same chapter that was seen before. Call while a component is set up: it has effects.
 */
export class LabelRoom {
  readonly #view: () => ViewState;
  readonly #now: () => Viewport;
  readonly #size: () => string;
  /** By view, on a map of one size. */
  #seen: { readonly size: string; readonly rooms: Record<string, Viewport> } = { size: '', rooms: {} };
  readonly #lasting = lasting<Viewport>(areAlike);
  #measured = $state.raw<ViewState | null>(null);

  /**
   * @param now the room by all heights told so far
   * @param size names all that the room depends on beside the view
   */
  constructor(view: () => ViewState, now: () => Viewport, size: () => string) {
    this.#view = view;
    this.#now = now;
    this.#size = size;
    $effect(() => {
      void view();
      // Of the view by then: another may have come.
      const measure = () => (this.#measured = view());
      if (untrack(() => this.isEntering)) afterPaint(measure);
      // After all effects: in one of them the day's card is measured, which is no part of the map.
      else queueMicrotask(measure);
    });
    $effect(() => {
      if (!this.isMeasured) return;
      if (this.#seen.size !== size()) this.#seen = { size: size(), rooms: {} };
      this.#seen.rooms[keyOfView(view())] = now();
    });
  }

  /** Another chapter is much to draw: its labels come in the frame after that of its marks. */
  readonly isEntering = $derived.by(() => this.#measured !== null && this.#measured.chapter !== this.#view().chapter);
  readonly isMeasured = $derived.by(() => this.#measured === this.#view());
  readonly #known = $derived.by(() => {
    if (this.isMeasured) return this.#now();
    return this.isEntering ? undefined : this.#roomIn(this.#view());
  });
  readonly isKnown = $derived.by(() => this.#known !== undefined);
  readonly viewport = $derived.by(() => this.#lasting(this.#known ?? this.#now()));

  hasSeen(view: ViewState): boolean {
    return this.#roomIn(view) !== undefined;
  }

  #roomIn(view: ViewState): Viewport | undefined {
    return this.#seen.size === this.#size() ? this.#seen.rooms[keyOfView(view)] : undefined;
  }
}
