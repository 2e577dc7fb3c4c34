import type { Flight } from '../state/motion.svelte.ts';
import { viewportHeight } from '../state/viewport-height.ts';

/**
 * Parts of the window's height that the next chapter's top passes: there the card before it goes, the flight starts, and
 * ends. With the landing the next chapter is the current one.
 */
const LEAVE = 0.96;
export const TAKE_OFF = 0.9;
export const LANDING = 0.5;

/** Index of the current chapter, given the tops of all (px from the window's top, ascending). */
export const currentChapter = (tops: readonly number[], windowHeight: number): number =>
  Math.max(
    0,
    tops.findLastIndex((top) => top <= windowHeight * LANDING),
  );

/** The chapter that the reader is at. */
export const chapterInReading = (chapters: readonly HTMLElement[]): string =>
  chapters[currentChapter(topsOf(chapters), viewportHeight())]!.id;
const topsOf = (chapters: readonly HTMLElement[]) => chapters.map((chapter) => chapter.getBoundingClientRect().top);

/** The flight into a chapter: the chapter's index and the progress `t`, 0 to 1 exclusive; null if there is none. */
export function flightAt(tops: readonly number[], windowHeight: number): { to: number; t: number } | null {
  const parts = tops.map((top) => (TAKE_OFF - top / windowHeight) / (TAKE_OFF - LANDING));
  const to = parts.findLastIndex((t, index) => index > 0 && t > 0);
  return to > 0 && parts[to]! < 1 ? { to, t: parts[to]! } : null;
}

/** Whether a chapter's cards have made way for the flight out of it. */
export const hasLeft = (tops: readonly number[], windowHeight: number, index: number): boolean =>
  (tops[index + 1] ?? Infinity) < windowHeight * LEAVE;

/** Callbacks for the reader's scrolling. */
export interface ScrollHandlers {
  readonly enter: (chapter: string) => void;
  readonly fly: (flight: Flight | null) => void;
}

/**
 * Calls `enter` when the reader scrolls into another chapter than the initial one, so that a day given in the URL lasts
 * until then, and `fly` on each scroll and resize; marks chapters whose cards make way (`data-left`). Returns a function
 * that stops it.
 */
export function followStory(chapters: readonly HTMLElement[], { enter, fly }: ScrollHandlers): () => void {
  const topsNow = () => topsOf(chapters);
  let current = currentChapter(topsNow(), viewportHeight());
  let frame = 0;
  let timer = 0;
  let now = current;
  let flight: ReturnType<typeof flightAt> = null;
  const follow = () => {
    timer = 0;
    if (now !== current) enter(chapters[(current = now)]!.id);
    fly(flight && { from: chapters[flight.to - 1]!.id, to: chapters[flight.to]!.id, t: flight.t });
  };
  const update = () => {
    frame = 0;
    const tops = topsNow();
    const height = viewportHeight();
    now = currentChapter(tops, height);
    flight = flightAt(tops, height);
    chapters.forEach((chapter, index) => chapter.toggleAttribute('data-left', hasLeft(tops, height, index)));
    // Another chapter is much to draw: it has a task of its own, after the frame that scrolls.
    if (now !== current) timer ||= window.setTimeout(follow);
    else if (timer === 0) follow();
  };
  const onchange = () => (frame ||= requestAnimationFrame(update));
  addEventListener('scroll', onchange, { passive: true });
  addEventListener('resize', onchange);
  return () => {
    removeEventListener('scroll', onchange);
    removeEventListener('resize', onchange);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    for (const chapter of chapters) chapter.removeAttribute('data-left');
  };
}
