import { whenIdle } from '../state/when-idle.ts';

/** The reader has asked to save data: then the drawn ground is the right one, not a makeshift. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Gives the context back at once: browsers allow only a few. */
export function hasWebGL2(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
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
