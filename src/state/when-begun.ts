import { whenIdle } from './when-idle.ts';

const SIGNS = ['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin', 'click'];
/** Milliseconds given to a reader who only looks, or whose device hides what it does: on most lines the map is there by then. */
const PATIENCE = 10_000;

/** Runs once when the reader has begun to use the page and the page is idle. */
export function whenBegun(run: () => void): void {
  const stop = new AbortController();
  const begin = () => {
    stop.abort();
    clearTimeout(timer);
    whenIdle(run);
  };
  const timer = setTimeout(begin, PATIENCE);
  for (const sign of SIGNS) addEventListener(sign, begin, { signal: stop.signal, passive: true, capture: true });
}
