import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasWebGL2 } from '../../../../src/map/basemap/conditions.ts';

/** What a worker has done by the time the page is asked. */
const steps: string[] = [];
/** A worker that answers, or breaks. */
const workerThat = (does: 'answers' | 'breaks') =>
  class {
    onmessage: () => void = () => undefined;
    onerror: () => void = () => undefined;
    terminate = () => steps.push('worker ended');
    constructor() {
      setTimeout(() => (does === 'breaks' ? this.onerror() : this.onmessage()));
    }
  };
const notAllowed = () => {
  throw new DOMException('not in a sandbox', 'SecurityError');
};

describe('whether there is WebGL2', () => {
  let context: unknown;
  beforeEach(() => {
    steps.length = 0;
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
      steps.push('page asked');
      return context as null;
    });
  });

  test('the page is asked when a worker has made the first context, which may take long', async () => {
    vi.stubGlobal('Worker', workerThat('answers'));
    await hasWebGL2();
    expect(steps).toEqual(['worker ended', 'page asked']);
  });

  test.each<[string, unknown]>([
    ['has answered', workerThat('answers')],
    ['breaks', workerThat('breaks')],
    ['may not start', notAllowed],
  ])('the page has the last word where the worker %s', async (_, Worker) => {
    vi.stubGlobal('Worker', Worker);
    context = null;
    expect(await hasWebGL2()).toBe(false);
    context = { getExtension: () => null };
    expect(await hasWebGL2()).toBe(true);
  });
});
