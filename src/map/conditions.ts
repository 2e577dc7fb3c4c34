import { whenIdle } from '../state/when-idle.ts';

/** The reader has asked to save data: then the drawn ground is the right one, not a makeshift. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Asked in a worker; where that has none, or cannot be started, the page itself has the last word. */
export const hasWebGL2 = async (): Promise<boolean> => (await workerHasWebGL2()) || pageHasWebGL2();

async function workerHasWebGL2(): Promise<boolean> {
  const worker = workerOrNull();
  if (!worker) return false;
  const has = await new Promise<boolean>((answer) => {
    worker.onmessage = ({ data }) => answer(data === true);
    worker.onerror = () => answer(false);
  });
  worker.terminate();
  return has;
}

/** Frames in a sandbox may not start one. */
function workerOrNull(): Worker | null {
  try {
    return new Worker(new URL('./webgl-probe.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Gives the context back at once: browsers allow only a few. */
function pageHasWebGL2(): boolean {
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
