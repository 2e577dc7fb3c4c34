/** Shorter pauses are steps on the way to another day. */
const PAUSE_MS = 500;

/** Lets a live region say a text once the reader pauses. Returns a function that calls it off. */
export function announce(region: HTMLElement, text: string): () => void {
  const timer = setTimeout(() => (region.textContent = text), PAUSE_MS);
  return () => clearTimeout(timer);
}
