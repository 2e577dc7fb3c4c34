import type { Explorer } from '../state/explorer.svelte.ts';
import { currentChapter } from './follow.ts';

/** How far the reader scrolls before the story is back, px: more than a hand trembles. */
const FAR = 48;
/** After the window has changed its size the place is restored for so many ms (`keep-place.ts`). */
const SETTLE_MS = 600;

/**
 * Gives the day back to the story when the reader scrolls on from where it was left: to the chapter that is there.
 * Returns a function that stops it.
 */
export function returnByScroll(explorer: Explorer, chapters: readonly HTMLElement[]): () => void {
  let left = scrollY;
  let resized = -Infinity;
  const onresize = () => (resized = performance.now());
  const onscroll = () => {
    if (!explorer.hasLeftStory || performance.now() - resized < SETTLE_MS) left = scrollY;
    if (Math.abs(scrollY - left) <= FAR) return;
    const tops = chapters.map((chapter) => chapter.getBoundingClientRect().top);
    explorer.enter(chapters[currentChapter(tops, innerHeight)]!.id);
  };
  addEventListener('resize', onresize);
  addEventListener('scroll', onscroll, { passive: true });
  return () => {
    removeEventListener('resize', onresize);
    removeEventListener('scroll', onscroll);
  };
}
