import { unstyle, style } from './style.ts';
import { zoomOf } from './quiet.ts';

/** How much of the window's height the article scrolls for each of the story's cards. */
const STEP = 0.9;

export interface Pin {
  /** How much of the story has passed, 0 to 1. */
  part(): number;
  /** Scrolls the article to where that much has passed. */
  scrollTo(part: number): void;
  /** Whether the frame stands where it should; where a host has changed, it may not any more. */
  holds(): boolean;
  /** The frame as it was, at the place where the reader is. */
  release(): void;
}

/**
 * Pins a frame to the window while its track passes.
 *
 * @param track the frame's parent, which holds nothing else
 * @param top px of the window that the host keeps for its own header
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
    height: `calc((${height} + ${steps * STEP * 100}svh) / ${zoom})`,
  };
  const before = iframe.style.height;
  style(iframe, frameStyle);
  style(track, trackStyle);

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
    holds() {
      const { start, range } = measure();
      const at = iframe.getBoundingClientRect().top;
      const should = Math.min(start + range, Math.max(start, top));
      return track.contains(iframe) && Math.abs(at - should) < 3;
    },
    release() {
      const { start, range } = measure();
      unstyle(iframe, frameStyle);
      unstyle(track, trackStyle);
      if (before) style(iframe, { height: before });
      if (start < top && start + range > 0)
        scrollBy({ top: track.getBoundingClientRect().top - top, behavior: 'instant' });
    },
  };
}
