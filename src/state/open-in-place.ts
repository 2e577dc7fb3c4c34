/** A click that asks for no new tab, window or download. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Click handler of a link to a statement: opens its card in place of following the link. */
export const openInPlace = (explorer: { open: (claim: string) => void }, id: string) => (event: MouseEvent) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  explorer.open(id);
};
