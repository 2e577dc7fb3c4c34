import { STEP_LENGTH } from '../track-length.ts';
import { boundsOf, boxesAround, rectOf, roomIn, SCREEN_ONLY, setStyles, zoomOf } from './dom.ts';

/** Px that a line of text below the frame would take at least; a frame in such a line leaves less. */
export const LINE = 20;

export interface Pin {
  readonly track: HTMLElement;
  /** How far the article has scrolled through the story, 0 to 1. */
  part(): number;
  /** Scrolls the article to that part of the story, or to what follows the frame. */
  scrollTo(part: number, leave?: true): void;
  /** Whether the frame is there, and where it should be; a change of the host page can break that. */
  holds(): boolean;
  /** Restores the frame, at the reader's place. */
  release(): void;
}

/** Gives an element that was pinned its own inline styles back, also in a copy of the page, as editors and routers make them. */
export function restore(element: HTMLElement | null): void {
  const before = element?.dataset['asReported'];
  if (before === undefined) return;
  element!.style.cssText = before;
  delete element!.dataset['asReported'];
}

/** Sets inline styles; the element's own stay written on it, where a copy of the page has them as well. */
function dress(element: HTMLElement, properties: Readonly<Record<string, string>>): void {
  element.dataset['asReported'] = element.style.cssText;
  setStyles(element, properties);
}

/**
 * Pins a frame to the window while its track scrolls past.
 *
 * @param track the frame's parent, which shows nothing else
 * @param top height (px) of the host's own sticky header
 */
export function pin(iframe: HTMLIFrameElement, track: HTMLElement, steps: number, top: number): Pin {
  const zoom = zoomOf(track);
  const bounds = boundsOf(track);
  const height = `calc((var(${SCREEN_ONLY}) + 100svh - ${top}px) / ${zoom})`;
  dress(iframe, {
    display: 'block',
    position: 'sticky',
    top: `${top / zoom}px`,
    margin: '0',
    'box-sizing': 'border-box',
    'min-height': `var(${SCREEN_ONLY}, ${iframe.offsetHeight}px)`,
    height,
  });
  dress(track, {
    overflow: 'visible',
    height: `calc(${height} + ${(steps * STEP_LENGTH * 100) / zoom}svh)`,
  });

  /** Scrolls the article so that what stands at `y` (px of the window) stands below the host's header. */
  const scroll = (y: number) => scrollBy({ top: y - top, behavior: 'instant' });
  const measure = () => {
    const { top: start, height: length } = rectOf(track);
    return { start, length, range: length - rectOf(iframe).height };
  };
  const part = () => {
    const { start, range } = measure();
    // Without a way to scroll it is no number, which the frame does not take.
    return Math.min(1, Math.max(0, (top - start) / range));
  };
  return {
    track,
    part,
    scrollTo(to, leave) {
      const { start, length, range } = measure();
      scroll(start + (leave ? length : to * range));
    },
    holds() {
      const { start, length, range } = measure();
      const at = rectOf(iframe).top;
      const should = Math.min(start + range, Math.max(start, top));
      return (
        range > LINE && Math.abs(at - should) < 3 && roomIn(bounds, track) > length - 1 && iframe.checkVisibility()
      );
    },
    release() {
      const isWithin = part() % 1;
      restore(iframe);
      restore(track);
      if (isWithin) scroll(rectOf(track).top);
    },
  };
}

/**
 * Whether `position: sticky` counts from the window: no box around the track scrolls, or could. The window takes over what
 * the root element says of overflow, or else what the body says.
 */
export function supportsSticky(track: HTMLElement): boolean {
  const rest = getComputedStyle(document.documentElement).overflow === 'visible' ? 'html,body' : 'html';
  return !boxesAround(track, (box, cut) => /auto|scroll|hidden/.test(cut) && !box.matches(rest)).length;
}
