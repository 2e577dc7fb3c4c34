import { isoOf } from '../core/days.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { FrameEvent } from './messages.ts';

/** Tells the view's day, lens and chapter, and each change of them and of the open statement. Returns a function that stops. */
export function tellHost(explorer: Explorer, send: (event: FrameEvent) => void): () => void {
  return $effect.root(() => {
    // Each apart from the view, so that it is told only when it changes itself.
    const chapter = $derived(explorer.view.chapter);
    const day = $derived(explorer.day);
    const claim = $derived(explorer.view.claim);
    let told: string | null = null;
    $effect(() => send({ type: 'chapter', chapter }));
    $effect(() => send({ type: 'day', day: isoOf(day), lens: explorer.lens }));
    $effect(() => {
      if (claim !== told) send({ type: 'open-claim', claim });
      told = claim;
    });
  });
}
