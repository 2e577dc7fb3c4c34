import { dayOf } from '../core/days.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Makes the story's links act in place: a statement opens as a card, a day moves the map. Returns a function that stops. */
export function interceptLinks(story: HTMLElement, explorer: Explorer): () => void {
  const click = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = (event.target as Element).closest<HTMLElement>('a[data-claim], a[data-day-link]');
    const day = dayOf(link?.dataset.dayLink ?? '');
    if (!link || (link.dataset.claim === undefined && day === null)) return;
    event.preventDefault();
    if (day !== null) explorer.goTo(day);
    else explorer.open(link.dataset.claim!);
  };
  story.addEventListener('click', click);
  return () => story.removeEventListener('click', click);
}
