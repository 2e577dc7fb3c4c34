/** More than this is not seen, and costs the graphics card. */
const MAX = 2;

/** Device pixels to draw for each px of the page. */
export const pixelRatio = (): number => Math.min(MAX, globalThis.devicePixelRatio);

/** Tells whenever that may have changed: the window is on another screen, or the page was enlarged. Returns its end. */
export function watchPixelRatio(tell: () => void): () => void {
  const stop = new AbortController();
  const watch = () =>
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        watch();
        tell();
      },
      { once: true, signal: stop.signal },
    );
  watch();
  return () => stop.abort();
}
