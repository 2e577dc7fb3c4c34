import { dayOf } from '../core/days.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { isPlainClick } from '../state/open-in-place.ts';

/** Makes the story's links act in place: a statement opens as a card, a day moves the map. Returns a function that stops. */
export function interceptLinks(story: HTMLElement, explorer: Explorer): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link && isPlainClick(event) && follow(link, explorer)) event.preventDefault();
  };
  story.addEventListener('click', click);
  return () => story.removeEventListener('click', click);
}

/** Whether the link was one of the story's. */
function follow({ dataset }: HTMLElement, explorer: Explorer): boolean {
  const day = dayOf(dataset['dayLink'] ?? '');
  if (day !== null) explorer.goTo(day);
  if (dataset['claim'] !== undefined) explorer.open(dataset['claim']);
  return day !== null || dataset['claim'] !== undefined;
}
