import { whenIdle } from './schedule.ts';

// What is done between frames, so that none waits for it.

/** Runs once the next frame has been painted. */
export const afterPaint = (run: () => void): void => void requestAnimationFrame(() => setTimeout(run));

/** Does work from one `yield` to the next, after a frame each. Returns a function that calls off the rest. */
export function stepAfterPaints(work: Iterator<void>): () => void {
  let isOff = false;
  const step = () => {
    if (!isOff && !work.next().done) afterPaint(step);
  };
  afterPaint(step);
  return () => void (isOff = true);
}

/** Does work from one `yield` to the next, each time when the page is idle. Returns a function that calls off the rest. */
export function stepWhenIdle(work: Iterator<void>): () => void {
  let cancel = whenIdle(() => {
    if (!work.next().done) cancel = stepWhenIdle(work);
  });
  return () => cancel();
}
