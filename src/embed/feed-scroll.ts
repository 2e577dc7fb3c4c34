/** The page's scrolling, done by the page around the frame. */
export interface Feed {
  /** Goes where a part of the way is, 0 to 1. */
  to(part: number): void;
  stop(): void;
}

/** More than the rounding of a position, in px. */
const ASTRAY = 1.5;

/**
 * Scrolls this window along `story` to where it is told to; calls `tell` with the part where the browser went
 * elsewhere by itself, to what has the focus or where a link leads.
 */
export function feedScroll(story: HTMLElement, tell: (part: number) => void): Feed {
  // The story's own: what else the page holds may change with the day, and must not move it.
  const way = () => story.getBoundingClientRect().bottom + scrollY - innerHeight;
  let asked = scrollY;
  let last = way() > 0 ? scrollY / way() : 0;
  const to = (part: number) => {
    last = part;
    scrollTo({ top: part * way(), behavior: 'instant' });
    asked = scrollY;
  };
  const onscroll = () => {
    if (Math.abs(scrollY - asked) < ASTRAY || way() <= 0) return;
    asked = scrollY;
    last = Math.min(1, scrollY / way());
    tell(last);
  };
  /** The same part of another way. */
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
