import type { Explorer } from '../state/explorer.svelte.ts';
import { viewportHeight } from '../state/viewport-height.ts';
import { currentChapter, LANDING } from './follow.ts';
import { SETTLE_MS } from './keep-place.ts';

const root = document.documentElement;

/** How far the reader scrolls before the story is back, px: more than a hand trembles. */
const FAR = 48;
/** After the window has changed its size, which the place takes time to follow, or the focus its place, no scroll is the reader's. */
const QUIET_MS = SETTLE_MS + 200;

/**
 * Gives the day back to the story when the reader scrolls on from where it was left: to the chapter that is there. Below
 * the story, among the charts, the day stays; and where these grow or shrink with it, the browser scrolls, not the reader.
 * Returns a function that stops it.
 */
export function returnByScroll(explorer: Explorer, chapters: readonly HTMLElement[]): () => void {
  let left = scrollY;
  let height = root.scrollHeight;
  let moved = -Infinity;
  const isBelow = () => chapters.at(-1)!.getBoundingClientRect().bottom < viewportHeight() * LANDING;
  const onmove = () => (moved = performance.now());
  const onscrollbyhand = () => {
    moved = -Infinity;
    height = root.scrollHeight;
  };
  const onscroll = () => {
    const isSettling = performance.now() - moved < QUIET_MS || root.scrollHeight !== height;
    height = root.scrollHeight;
    if (!explorer.hasLeftStory || isSettling || isBelow()) left = scrollY;
    if (Math.abs(scrollY - left) <= FAR) return;
    const tops = chapters.map((chapter) => chapter.getBoundingClientRect().top);
    explorer.enter(chapters[currentChapter(tops, viewportHeight())]!.id);
  };
  const stop = new AbortController();
  const on = { passive: true, signal: stop.signal };
  for (const change of ['resize', 'focusin']) addEventListener(change, onmove, on);
  for (const input of ['wheel', 'touchmove']) addEventListener(input, onscrollbyhand, on);
  addEventListener('scroll', onscroll, on);
  return () => stop.abort();
}
