/** The reader has asked to save data: then the drawn ground is the right one, not a makeshift. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Gives the context back at once: browsers allow only a few. */
export function hasWebGL2(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** Milliseconds: the longest wait for a page that is never idle, and the wait where browsers cannot tell. */
const LONGEST = 2000;
const GUESS = 200;

/** Runs once when the page has painted and has nothing better to do. Returns a function that calls it off. */
function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(run, { timeout: LONGEST });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, GUESS);
  return () => clearTimeout(timer);
}

/** Runs once when the element is at most half a window away and the page is idle. Returns a function that calls it off. */
export function whenNear(node: Element, run: () => void): () => void {
  let callOff = () => observer.disconnect();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callOff = whenIdle(run);
    },
    { rootMargin: '50%' },
  );
  observer.observe(node);
  return () => callOff();
}
