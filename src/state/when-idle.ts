/** Milliseconds: the longest wait for a page that is never idle, and the wait where browsers cannot tell. */
const LONGEST = 2000;
const GUESS = 200;

/** Runs once when the page has painted and has nothing better to do. Returns a function that calls it off. */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(run, { timeout: LONGEST });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, GUESS);
  return () => clearTimeout(timer);
}
