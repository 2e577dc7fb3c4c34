/**
 * Whether WebGL2 works. Without a GPU a browser's first context takes up to a second (measured in Chromium), so a worker
 * creates that one off the main thread; the page then checks for itself, as settings may disable WebGL there alone.
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

/** Null where workers are not allowed, as in sandboxed frames. */
function workerOrNull(): Worker | null {
  try {
    return new Worker(new URL('./first-context.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Releases the context at once: browsers allow only a few. */
function pageHasWebGL2(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
