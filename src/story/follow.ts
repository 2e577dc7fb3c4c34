/** The reader is in the last chapter whose top has passed this part of the window's height. */
const TRIGGER = 0.45;

/** Index of the chapter in reading, given the tops of all (px from the window's top, ascending). */
export const chapterInReading = (tops: readonly number[], windowHeight: number): number =>
  Math.max(
    0,
    tops.findLastIndex((top) => top <= windowHeight * TRIGGER),
  );

/**
 * Calls `enter` when the reader crosses into another chapter than the one in which the page stands now; so a day from
 * the address holds until then. Returns a function that stops.
 */
export function followStory(chapters: readonly HTMLElement[], enter: (id: string) => void): () => void {
  const inReading = () =>
    chapters[
      chapterInReading(
        chapters.map((chapter) => chapter.getBoundingClientRect().top),
        innerHeight,
      )
    ]!.id;
  let current = inReading();
  let frame = 0;
  const look = () => {
    frame = 0;
    const now = inReading();
    if (now !== current) enter((current = now));
  };
  const onscroll = () => (frame ||= requestAnimationFrame(look));
  addEventListener('scroll', onscroll, { passive: true });
  return () => {
    removeEventListener('scroll', onscroll);
    cancelAnimationFrame(frame);
  };
}
