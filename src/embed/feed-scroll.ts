/** Scrolls the story on behalf of the host page. */
export interface ScrollFeed {
  /** Scrolls to a part of the story, 0 to 1. */
  to(part: number): void;
  stop(): void;
}

/** Tolerance for rounded scroll positions, px. */
const TOLERANCE = 1.5;

/**
 * Scrolls this window along `story` as told. Calls `onStray` with the part reached when the browser scrolls by itself, to
 * the focused element or to a link's target.
 */
export function feedScroll(story: HTMLElement, onStray: (part: number) => void): ScrollFeed {
  // Measured on the story alone: the rest of the page may change with the day and must not count.
  const range = () => story.getBoundingClientRect().bottom + scrollY - innerHeight;
  let expected = scrollY;
  let last = range() > 0 ? scrollY / range() : 0;
  const to = (part: number) => {
    last = part;
    scrollTo({ top: part * range(), behavior: 'instant' });
    expected = scrollY;
  };
  const onscroll = () => {
    if (Math.abs(scrollY - expected) < TOLERANCE || range() <= 0) return;
    expected = scrollY;
    last = Math.min(1, scrollY / range());
    onStray(last);
  };
  const onresize = () => to(last);
  addEventListener('scroll', onscroll, { passive: true });
  addEventListener('resize', onresize);
  return {
    to,
    stop() {
      removeEventListener('scroll', onscroll);
      removeEventListener('resize', onresize);
    },
  };
}
