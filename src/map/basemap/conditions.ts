import { whenIdle } from '../../state/when-idle.ts';

/** The reader has asked to save data: then the drawn ground is the right one, not a makeshift. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * A browser's first context takes long where there is no GPU: up to a second, measured in Chromium. A worker makes that one,
 * so that the page is not held up by it; the page has the last word, since settings may forbid it WebGL alone.
 */
export async function hasWebGL2(): Promise<boolean> {
  await firstContext();
  return pageHasWebGL2();
}

async function firstContext(): Promise<void> {
  const worker = workerOrNull();
  if (!worker) return;
  await new Promise<unknown>((end) => {
    worker.onmessage = end;
    worker.onerror = end;
  });
  worker.terminate();
}

/** Frames in a sandbox may not start one. */
function workerOrNull(): Worker | null {
  try {
    return new Worker(new URL('./first-context.ts', import.meta.url), { type: 'module' });
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
