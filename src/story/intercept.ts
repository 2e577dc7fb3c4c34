import { dayOf } from '../core/days.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { isPlainClick } from '../state/open-in-place.ts';

/**
 * Makes the story's links act in place: a statement opens as a card, a day moves the map, an entry of the contents
 * scrolls the page. Returns a function that stops it.
 */
export function interceptLinks(story: HTMLElement, explorer: Explorer): () => void {
  const click = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link && isPlainClick(event) && follow(link, explorer)) event.preventDefault();
  };
  story.addEventListener('click', click);
  return () => story.removeEventListener('click', click);
}

/** Follows a link of the story; false for any other. */
function follow(link: HTMLAnchorElement, explorer: Explorer): boolean {
  const { dayLink, claim } = link.dataset;
  const day = dayOf(dayLink ?? '');
  if (day !== null) explorer.goTo(day);
  if (claim !== undefined) explorer.open(claim);
  return day !== null || claim !== undefined || jump(link, explorer);
}

/** Goes to a chapter like the browser would, but without a history entry. */
function jump(link: HTMLAnchorElement, explorer: Explorer): boolean {
  const chapter = explorer.tour.chapters.find(({ id }) => link.getAttribute('href') === `#${id}`);
  if (!chapter) return false;
  link.closest('details')?.removeAttribute('open');
  const title = document.getElementById(`${chapter.id}-title`)!;
  title.tabIndex = -1;
  // While another day's card is in its place, the story takes no focus.
  title.closest('[inert]')?.removeAttribute('inert');
  title.focus({ preventScroll: true });
  document.getElementById(chapter.id)!.scrollIntoView({ behavior: 'instant' });
  explorer.enter(chapter.id);
  return true;
}
