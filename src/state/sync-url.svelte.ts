import { urlOf } from '../core/url.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Browsers drop or refuse address changes in bursts, so one is written only after this many ms of rest. */
const REST = 400;

/** Keeps the address of the page the link to its view; never adds to the history. Returns a function that stops. */
export function syncUrl(explorer: Explorer): () => void {
  let first = true;
  return $effect.root(() => {
    $effect(() => {
      const { view } = explorer;
      if (first) {
        first = false;
        return;
      }
      const timer = setTimeout(() => write(urlOf(explorer.tour, view, location.search)), REST);
      return () => clearTimeout(timer);
    });
  });
}

function write(url: string): void {
  try {
    // A lone "?" clears an old query; without one the address is cleaner still.
    history.replaceState(history.state, '', location.pathname + url.replace(/^\?(?=#|$)/, ''));
  } catch {
    // A sandboxed frame may forbid it; the page works without.
  }
}
