import type { Explorer } from './explorer.svelte.ts';

/** A click that asks for no new tab, window or download. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** The click handler of a link to a statement: opens it as a card, in place of leaving the page. */
export const openInPlace = (explorer: Explorer, id: string) => (event: MouseEvent) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  explorer.open(id);
};
