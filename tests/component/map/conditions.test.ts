import { beforeEach, describe, expect, test, vi } from 'vitest';
import { hasWebGL2 } from '../../../src/map/conditions.ts';

/** A worker that answers so, or breaks. */
const workerThat = (answer: boolean | 'breaks') =>
  class {
    onmessage: (event: { data: boolean }) => void = () => undefined;
    onerror: () => void = () => undefined;
    terminate = terminated;
    constructor() {
      setTimeout(() => (answer === 'breaks' ? this.onerror() : this.onmessage({ data: answer })));
    }
  };
const notAllowed = () => {
  throw new DOMException('not in a sandbox', 'SecurityError');
};
const terminated = vi.fn();
const onPage = vi.fn();

describe('WebGL2', () => {
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(onPage);
    onPage.mockReturnValue(null);
  });

  test('is asked for in a worker, so that the page is not held up', async () => {
    vi.stubGlobal('Worker', workerThat(true));
    expect(await hasWebGL2()).toBe(true);
    expect(onPage).not.toHaveBeenCalled();
    expect(terminated).toHaveBeenCalled();
  });

  test.each<[string, unknown]>([
    ['has none', workerThat(false)],
    ['breaks', workerThat('breaks')],
    ['may not start', notAllowed],
  ])('is asked for on the page where the worker %s', async (_, Worker) => {
    vi.stubGlobal('Worker', Worker);
    expect(await hasWebGL2()).toBe(false);
    onPage.mockReturnValue({ getExtension: () => null });
    expect(await hasWebGL2()).toBe(true);
  });
});
