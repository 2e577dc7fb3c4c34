import { viewportHeight } from '../state/viewport-height.ts';

/** Scrolls the story on behalf of the host page. */
export interface ScrollFeed {
  /** The page around last said a part between the story's start and its end. */
  readonly passing: boolean;
  /** Scrolls to a part of the story, 0 to 1. */
  to(part: number): void;
  /** Tells the part that is shown now. */
  tell(): void;
  /** Asks the host page for another place in this window; the story follows it there. @param top px */
  ask(top: number): void;
  stop(): void;
}

/** Tolerance for rounded scroll positions, px. */
const TOLERANCE = 1.5;

/**
 * Scrolls this window along `story` as told. Calls `onStray` with the part reached when the browser scrolls by itself, to
 * the focused element or to a link's target, or the reader's place is kept in a frame of another size.
 */
export function feedScroll(story: HTMLElement, onStray: (part: number) => void): ScrollFeed {
  // Measured on the story alone: the rest of the page may change with the day and must not count.
  const range = () => story.getBoundingClientRect().bottom + scrollY - viewportHeight();
  let last = range() > 0 ? scrollY / range() : 0;
  const tell = () => {
    last = Math.min(1, scrollY / range());
    onStray(last);
  };
  const onscroll = () => {
    if (Math.abs(scrollY - last * range()) >= TOLERANCE && range() > 0) tell();
  };
  addEventListener('scroll', onscroll, { passive: true });
  return {
    get passing() {
      return last > 0 && last < 1;
    },
    to(part) {
      last = part;
      scrollTo({ top: part * range(), behavior: 'instant' });
    },
    tell,
    ask(top) {
      if (range() > 0) onStray(Math.min(1, Math.max(0, top / range())));
    },
    stop: () => removeEventListener('scroll', onscroll),
  };
}
