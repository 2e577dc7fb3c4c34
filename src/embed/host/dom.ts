/** In px of the window. */
export const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

/**
 * Whether an element's lower edge can move by `change` (px, down) without a visible layout shift: either what follows is
 * below the window before and after, or the element is above it and scroll anchoring keeps the reader's place.
 */
export function isShiftUnseen(element: HTMLElement, change: number): boolean {
  const { bottom } = rectOf(element);
  const isBelow = bottom + Math.min(change, 0) >= innerHeight;
  return isBelow || (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'));
}

/** Window px per px of the element: host pages may use CSS zoom. */
export const zoomOf = (element: HTMLElement): number => rectOf(element).width / element.offsetWidth || 1;

/**
 * The boxes around an element that pass a test, the nearest first. The test is given all that cuts off: `overflow-y`,
 * `contain` and `clip-path`, in one text.
 */
export function boxesAround(element: HTMLElement, passes: (box: HTMLElement, cut: string) => unknown): HTMLElement[] {
  const boxes: HTMLElement[] = [];
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY, contain, clipPath } = getComputedStyle(box);
    if (passes(box, overflowY + contain + clipPath)) boxes.push(box);
  }
  return boxes;
}

/** Those that hold an element's lower edge or cut it off, without those that scroll, as the page itself does. */
export function boundsOf(element: HTMLElement): HTMLElement[] {
  const { bottom } = rectOf(element);
  return boxesAround(
    element,
    (box, cut) =>
      !/auto|scroll/.test(cut) &&
      !box.matches('html,body') &&
      box.offsetHeight &&
      (cut !== 'visiblenonenone' || rectOf(box).bottom > bottom - 1),
  );
}

/** Px of the window from the element's upper edge down to where the first of these boxes ends. */
export const roomIn = (boxes: HTMLElement[], element: HTMLElement): number =>
  Math.min(...boxes.map((box) => rectOf(box).bottom)) - rectOf(element).top;

/** All frames in a tree, and in the open shadow trees within. */
export const framesIn = (root: ParentNode): HTMLIFrameElement[] => [
  ...root.querySelectorAll('iframe'),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? framesIn(shadowRoot) : [])),
];

/** Sets inline properties as important, so that no style sheet of the host wins, and at once; allowed by a strict style CSP. */
export function setStyles(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ transition: 'none', 'max-height': 'none', ...properties }))
    element.style.setProperty(name, value, 'important');
}

/**
 * What the reader's screen alone is to see hangs on custom properties that only this sheet defines: on paper and in a saved
 * page a track is as high as its frame, which keeps its earlier height, and the picture under it shows. On paper it takes
 * the frame's place, which may not have been loaded yet. A sheet made by script is allowed by a strict style CSP.
 */
export const SCREEN_ONLY = '--as-reported';
export const STILL_ON_SCREEN = '--as-reported-still';
export const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `@media screen{:root,:host{${SCREEN_ONLY}:0px;${STILL_ON_SCREEN}:none}}` +
    '@media print{.as-reported:has(figcaption img)>:not(figcaption){display:none!important}' +
    '.as-reported img{width:100%!important;height:auto}}',
);
