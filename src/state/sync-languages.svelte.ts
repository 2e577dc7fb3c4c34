import { urlOf } from '../core/url.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * Keeps the links to the story in other languages at the view that is shown: its ids are the same in all of them.
 * Without script they lead to the start. Returns a function that stops.
 * @param search the query whose other parameters the links take along
 * @param tour what the pages that they lead to tell
 */
export function syncLanguages(
  explorer: Explorer,
  links: Iterable<HTMLAnchorElement>,
  search: () => string = () => location.search,
  tour = explorer.tour,
): () => void {
  const homes = [...links].map((link) => [link, link.getAttribute('href')!] as const);
  return $effect.root(() => {
    $effect(() => {
      const view = urlOf(tour, explorer.view, search()).replace(/^\?(?=#|$)/, '');
      for (const [link, home] of homes) link.href = home + view;
    });
  });
}
