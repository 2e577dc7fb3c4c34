import '@testing-library/jest-dom/vitest';
import { beforeEach, vi } from 'vitest';

/** jsdom lays nothing out, so nothing ever changes its size. */
class ResizeObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', ResizeObserver);
});
