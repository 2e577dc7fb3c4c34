/**
 * Whether an element's lower edge may move by `change` (px, down) without the reader seeing anything shift: what follows
 * is below the window before and after, or the element is above it and the browser keeps the reader's place.
 */
export function isQuiet(element: HTMLElement, change: number): boolean {
  const { bottom } = element.getBoundingClientRect();
  const isBelow = bottom + Math.min(change, 0) >= innerHeight;
  return isBelow || (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'));
}

/** How many of the window's px one px of the element takes: hosts may zoom. */
export const zoomOf = (element: HTMLElement): number =>
  element.getBoundingClientRect().width / (element.offsetWidth || 1) || 1;
