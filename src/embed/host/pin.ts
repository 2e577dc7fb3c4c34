import { STEP_LENGTH } from '../track-length.ts';
import { clearStyles, setStyles, zoomOf } from './dom.ts';

export interface Pin {
  /** How far the article has scrolled through the story, 0 to 1. */
  part(): number;
  /** Scrolls the article to that part of the story. */
  scrollTo(part: number): void;
  /** Scrolls the article to what follows the frame. */
  leave(): void;
  /** Whether the frame is where it should be; a change of the host page can break that. */
  holds(): boolean;
  /** Restores the frame, at the reader's place. */
  release(): void;
}

/** Clears what a pin has left in a copy of the page, as editors, routers and saved pages make them: a track without end. */
export function clearPin(iframe: HTMLIFrameElement): void {
  for (const { style } of [iframe, iframe.parentElement!]) {
    if (!style.height.includes('svh')) continue;
    style.height = '';
    style.position = '';
  }
}

/**
 * Pins a frame to the window while its track scrolls past.
 *
 * @param track the frame's parent, which has no other child
 * @param top height (px) of the host's own sticky header
 */
export function pin(iframe: HTMLIFrameElement, track: HTMLElement, steps: number, top: number): Pin {
  const zoom = zoomOf(track);
  const height = `(100svh - ${top}px)`;
  const frameStyle = {
    display: 'block',
    position: 'sticky',
    top: `${top / zoom}px`,
    margin: '0',
    transition: 'none',
    'box-sizing': 'border-box',
    'min-height': '0',
    'max-height': 'none',
    height: `calc(${height} / ${zoom})`,
  };
  const trackStyle = {
    transition: 'none',
    overflow: 'visible',
    'max-height': 'none',
    height: `calc((${height} + ${steps * STEP_LENGTH * 100}svh) / ${zoom})`,
  };
  const before = iframe.style.height;
  setStyles(iframe, frameStyle);
  setStyles(track, trackStyle);

  const measure = () => {
    const { top: start, height: length } = track.getBoundingClientRect();
    return { start, range: length - iframe.getBoundingClientRect().height };
  };
  return {
    part() {
      const { start, range } = measure();
      return range > 0 ? Math.min(1, Math.max(0, (top - start) / range)) : 0;
    },
    scrollTo(part) {
      const { start, range } = measure();
      scrollBy({ top: start - top + part * range, behavior: 'instant' });
    },
    leave() {
      scrollBy({ top: track.getBoundingClientRect().bottom - top, behavior: 'instant' });
    },
    holds() {
      const { start, range } = measure();
      const at = iframe.getBoundingClientRect().top;
      const should = Math.min(start + range, Math.max(start, top));
      return track.contains(iframe) && Math.abs(at - should) < 3;
    },
    release() {
      const { start, range } = measure();
      clearStyles(iframe, frameStyle);
      clearStyles(track, trackStyle);
      if (before) setStyles(iframe, { height: before });
      if (start < top && start + range > 0)
        scrollBy({ top: track.getBoundingClientRect().top - top, behavior: 'instant' });
    },
  };
}

/** Px from the window's upper and lower edge at which the probes should stay, with a tolerance for zoomed hosts. */
const PROBE = 10;
const TOLERANCE = 3 * PROBE;

const COMMON = {
  display: 'block',
  width: '1px',
  margin: '0',
  border: '0',
  padding: '0',
  'max-height': 'none',
  transition: 'none',
  visibility: 'hidden',
};

function put(into: HTMLElement, properties: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  setStyles(element, { ...COMMON, ...properties });
  into.prepend(element);
  return element;
}

/**
 * Whether `position: sticky` works in `track`. Tried with a box, one px wide, that spans the window and one more on either
 * side and holds a sticky line for each edge of the window; inserted, measured and removed in one task, so it is never
 * painted. It fails if an ancestor of `track` clips or scrolls: at the very top of the page such an ancestor may still
 * hold the upper line, but not the lower.
 */
export function supportsSticky(track: HTMLElement): boolean {
  const { position } = track.style;
  const { top } = track.getBoundingClientRect();
  const box = put(track, { position: 'absolute', margin: `${-top - innerHeight}px 0 0` });
  const lower = put(box, { position: 'sticky', bottom: `${PROBE}px`, height: '1px' });
  put(box, { height: `${3 * innerHeight}px` });
  const upper = put(box, { position: 'sticky', top: `${PROBE}px`, height: '1px' });
  // Otherwise an ancestor of `track` that clips would not contain the probe.
  setStyles(track, { position: 'relative' });
  const [start, high, low] = [box, upper, lower].map((element) => element.getBoundingClientRect().top);
  box.remove();
  track.style.position = position;
  return start! < 0 && isNearEdge(high!) && isNearEdge(innerHeight - low!);
}

const isNearEdge = (distance: number) => distance > 0 && distance < TOLERANCE;
