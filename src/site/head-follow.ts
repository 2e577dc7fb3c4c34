import { viewportHeight } from '../state/viewport-height.ts';

/** The head of a page that is scrolled: where its direction last changed, and whether the head is out of the way. */
export interface HeadState {
  readonly turn: number;
  readonly isAway: boolean;
}

/** Less is a trembling finger, px. */
const LEAST = 6;

/** It goes on scrolling down, as soon as it no longer stands where the page begins, and comes on scrolling up. */
export function afterScroll({ turn, isAway }: HeadState, y: number, height: number): HeadState {
  if (isAway) {
    const lowest = Math.max(turn, y);
    return lowest - y > LEAST || y <= 0 ? { turn: y, isAway: false } : { turn: lowest, isAway };
  }
  const highest = Math.min(turn, y);
  return y - highest > LEAST && y > height ? { turn: y, isAway: true } : { turn: highest, isAway };
}

const root = document.documentElement;
const popoverOpens = 'popover' in HTMLElement.prototype;

/**
 * Lets the head follow the reader. It stays while it is in use, never lies over what has the focus, and tells what it
 * lies over how far to move down (`--under-head`). Returns a function that stops it.
 * @param makeRoom is told how much of the map's upper edge it takes, px
 */
export function followHead(head: HTMLElement, makeRoom: (under: number) => void): () => void {
  const lastY = () => root.scrollHeight - viewportHeight();
  const yNow = () => Math.max(0, Math.min(scrollY, lastY()));
  const isInUse = () =>
    head.querySelector(':focus-visible') !== null || (popoverOpens && head.querySelector(':popover-open') !== null);
  function coversFocus(): boolean {
    const focused = document.querySelector(':focus-visible');
    if (!focused || head.contains(focused)) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    return top < head.offsetHeight && bottom > 0;
  }
  let state: HeadState = { turn: yNow(), isAway: yNow() > head.offsetHeight };
  function show(): void {
    const isAway = (state.isAway && !isInUse()) || (yNow() > 0 && coversFocus());
    const isOver = !isAway && getComputedStyle(head).position === 'sticky';
    head.toggleAttribute('data-away', isAway);
    const under = isOver ? Math.min(yNow(), head.offsetHeight) : 0;
    root.style.setProperty('--under-head', `${under}px`);
    // Labels make way once, not for every px that the page's own place for it comes or goes.
    if (under === 0 || under === head.offsetHeight) makeRoom(under);
  }
  const onscroll = () => {
    state = afterScroll(state, yNow(), head.offsetHeight);
    show();
  };
  /** What scrolls then is the layout, not the reader. */
  const onresize = () => {
    state = { turn: yNow(), isAway: state.isAway && yNow() > 0 };
    show();
  };
  const stop = new AbortController();
  show();
  // Only when it stands where it begins, so that nothing is seen of it.
  void head.offsetHeight;
  head.classList.add('follows');
  addEventListener('scroll', onscroll, { passive: true, signal: stop.signal });
  addEventListener('resize', onresize, { signal: stop.signal });
  document.addEventListener('focusin', show, { signal: stop.signal });
  return () => {
    stop.abort();
    head.classList.remove('follows');
    head.removeAttribute('data-away');
    root.style.removeProperty('--under-head');
    makeRoom(0);
  };
}
