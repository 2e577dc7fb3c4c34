import { vi } from 'vitest';

/** Puts the test's page into a frame: a parent window that writes down what it is told. */
export function parentWindow() {
  const parent = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
  return parent;
}

export function unframed(): void {
  Object.defineProperty(window, 'parent', { configurable: true, value: window });
}

/** A message as it arrives; jsdom takes nothing but windows for its source. */
export function receive(data: unknown, source: unknown): void {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}
