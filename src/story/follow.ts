import type { Flight } from '../state/motion.svelte.ts';

/** A flight begins when the next chapter's top passes the first of these parts of the window's height, and ends at the second. */
const TAKE_OFF = 0.85;
const LANDING = 0.35;
/** The reader is in the last chapter whose top has passed this part: half-way. */
const TRIGGER = (TAKE_OFF + LANDING) / 2;

/** Index of the chapter in reading, given the tops of all (px from the window's top, ascending). */
export const chapterInReading = (tops: readonly number[], windowHeight: number): number =>
  Math.max(
    0,
    tops.findLastIndex((top) => top <= windowHeight * TRIGGER),
  );

/** How far the reader is on the way into a chapter: its index and `t`, in 0 to 1, exclusive; null between two flights. */
export function flightAt(tops: readonly number[], windowHeight: number): { to: number; t: number } | null {
  const parts = tops.map((top) => (TAKE_OFF - top / windowHeight) / (TAKE_OFF - LANDING));
  const to = parts.findLastIndex((t, index) => index > 0 && t > 0);
  return to > 0 && parts[to]! < 1 ? { to, t: parts[to]! } : null;
}

/** What the reader's scrolling does. */
export interface Reader {
  readonly enter: (chapter: string) => void;
  readonly fly: (flight: Flight | null) => void;
}

/**
 * Calls `enter` when the reader crosses into another chapter than the one in which the page stands now; so a day from
 * the address holds until then. Calls `fly` with every step between two chapters. Returns a function that stops.
 */
export function followStory(chapters: readonly HTMLElement[], { enter, fly }: Reader): () => void {
  const topsNow = () => chapters.map((chapter) => chapter.getBoundingClientRect().top);
  let current = chapterInReading(topsNow(), innerHeight);
  let frame = 0;
  const look = () => {
    frame = 0;
    const tops = topsNow();
    const now = chapterInReading(tops, innerHeight);
    if (now !== current) enter(chapters[(current = now)]!.id);
    const flight = flightAt(tops, innerHeight);
    fly(flight && { from: chapters[flight.to - 1]!.id, to: chapters[flight.to]!.id, t: flight.t });
  };
  const onscroll = () => (frame ||= requestAnimationFrame(look));
  addEventListener('scroll', onscroll, { passive: true });
  return () => {
    removeEventListener('scroll', onscroll);
    cancelAnimationFrame(frame);
  };
}
