/**
 * Whether an element's lower edge can move by `change` (px, down) without a visible layout shift: either what follows is
 * below the window before and after, or the element is above it and scroll anchoring keeps the reader's place.
 */
export function isShiftUnseen(element: HTMLElement, change: number): boolean {
  const { bottom } = element.getBoundingClientRect();
  const isBelow = bottom + Math.min(change, 0) >= innerHeight;
  return isBelow || (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'));
}

/** Window px per px of the element: host pages may use CSS zoom. */
export const zoomOf = (element: HTMLElement): number =>
  element.getBoundingClientRect().width / (element.offsetWidth || 1) || 1;

/** Sets inline properties as important, so that no style sheet of the host wins; allowed by a strict style CSP. */
export function setStyles(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}

/** Removes the same properties. */
export const clearStyles = (element: HTMLElement, properties: Readonly<Record<string, string>>): void =>
  setStyles(element, Object.fromEntries(Object.keys(properties).map((name) => [name, ''])));
