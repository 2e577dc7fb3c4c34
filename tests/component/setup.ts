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

// Test files share a window; each of them finds it as if it were just opened.
history.replaceState(null, '', '/');
document.body.replaceChildren();
for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
// user-event puts one there, which no test can replace.
Reflect.deleteProperty(navigator, 'clipboard');

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', ResizeObserver);
});
