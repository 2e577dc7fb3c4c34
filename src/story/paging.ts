import type { Steps } from './steps.svelte.ts';

/** Least length of a swipe (px), and least ratio of its horizontal to its vertical part. */
const MIN_SWIPE = 40;
const MIN_RATIO = 1.5;

/** What a movement of one finger (px) means: next card (1), previous card (-1) or neither (0). */
export function swipeDirection(x: number, y: number): 1 | 0 | -1 {
  if (Math.abs(x) < MIN_SWIPE || Math.abs(x) < MIN_RATIO * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}

/** Goes to the next card (1) or the previous one (-1). */
export type Turn = (direction: 1 | -1) => void;

/** The keydown handler of the cards; keys with modifiers are left to the browser. */
export function turnByKeys(turn: Turn, steps: Steps): (event: KeyboardEvent) => void {
  const keys: Record<string, () => void> = {
    ArrowRight: () => turn(1),
    ArrowLeft: () => turn(-1),
    Home: () => steps.goTo(0),
    End: () => steps.goTo(steps.all.length - 1),
  };
  return (event) => {
    const act = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Lets swipes on an element turn the cards; vertical ones still scroll the host page. Returns a function that stops it. */
export function turnBySwipes(surface: HTMLElement, turn: Turn): () => void {
  let start: PointerEvent | null = null;
  const down = (event: PointerEvent) => (start = event.pointerType === 'touch' && event.isPrimary ? event : null);
  const up = (event: PointerEvent) => {
    const direction = start?.pointerId === event.pointerId ? swipeDirection(event.x - start.x, event.y - start.y) : 0;
    start = null;
    if (direction !== 0) turn(direction);
  };
  const stop = new AbortController();
  const on = { signal: stop.signal };
  surface.addEventListener('pointerdown', down, on);
  surface.addEventListener('pointerup', up, on);
  surface.addEventListener('pointercancel', () => (start = null), on);
  return () => stop.abort();
}

/** How much of a page (px) stays in view when it is turned. */
const OVERLAP = 24;

/** Scrolls a box to its next (1) or previous (-1) page. False if it is at its end already. */
export function scrollPage(box: Element, direction: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = box;
  const rest = direction === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  // Smaller differences come from rounding.
  if (rest < 2) return false;
  const page = Math.max(clientHeight - OVERLAP, OVERLAP);
  box.scrollTo({ top: scrollTop + direction * page, behavior: 'instant' });
  return true;
}
