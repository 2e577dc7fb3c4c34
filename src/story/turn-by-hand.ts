import type { Steps } from './steps.svelte.ts';

/** How far (px) a finger must go for a swipe, and how much farther sideways than up or down. */
const SWIPE = 40;
const SIDEWAYS = 1.5;

/** The way of one finger, in px: to the next card (1), back (-1) or neither (0). */
export function swipeOf(x: number, y: number): 1 | 0 | -1 {
  if (Math.abs(x) < SWIPE || Math.abs(x) < SIDEWAYS * Math.abs(y)) return 0;
  return x < 0 ? 1 : -1;
}

/** To the next card or back. */
export type Turn = (direction: 1 | -1) => void;

/** The keys of the cards; with modifiers they stay the browser's. */
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

/** Lets one finger turn the cards on an element, until it is stopped. Up and down stay the page's around the frame. */
export function turnBySwipes(surface: HTMLElement, turn: Turn): () => void {
  let start: PointerEvent | null = null;
  const down = (event: PointerEvent) => (start = event.pointerType === 'touch' && event.isPrimary ? event : null);
  const up = (event: PointerEvent) => {
    const way = start?.pointerId === event.pointerId ? swipeOf(event.x - start.x, event.y - start.y) : 0;
    start = null;
    if (way !== 0) turn(way);
  };
  const forget = () => (start = null);
  surface.addEventListener('pointerdown', down);
  surface.addEventListener('pointerup', up);
  surface.addEventListener('pointercancel', forget);
  return () => {
    surface.removeEventListener('pointerdown', down);
    surface.removeEventListener('pointerup', up);
    surface.removeEventListener('pointercancel', forget);
  };
}
