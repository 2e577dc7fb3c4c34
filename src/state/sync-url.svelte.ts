import { urlOf } from '../core/url.ts';
import type { Explorer } from './explorer.svelte.ts';
import { replaceAddress, REST } from './replace-address.ts';

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
      const timer = setTimeout(() => replaceAddress(urlOf(explorer.tour, view, location.search)), REST);
      return () => clearTimeout(timer);
    });
  });
}
