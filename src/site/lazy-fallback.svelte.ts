import type { Explorer } from '../state/explorer.svelte.ts';
import { island, say } from './nodes.ts';

/**
 * Where the code of charts and cards cannot be had: a statement leads to the list of all, and charts that would stay
 * at the opening's day are not shown.
 */
export function fallBackWithoutLazy(explorer: Explorer): void {
  for (const name of ['estimates', 'overview']) island(name).hidden = true;
  say(explorer.words.restMissing);
  $effect.root(() => {
    $effect(() => {
      if (explorer.claim) location.assign(explorer.hrefOf(explorer.claim));
    });
  });
}
