import { whenIdle } from './schedule.ts';

// What is done between frames, so that none waits for it.

/** Runs once the next frame has been painted. */
export const afterPaint = (run: () => void): void => void requestAnimationFrame(() => setTimeout(run));

/** Runs one task after the other, each when the page is idle. Returns a function that calls off the rest. */
export function eachWhenIdle([first, ...rest]: readonly (() => void)[]): () => void {
  if (!first) return () => undefined;
  let cancel = whenIdle(() => {
    first();
    cancel = eachWhenIdle(rest);
  });
  return () => cancel();
}
