/**
 * Leads `t` from 0 to 1 in so many ms, slowly at both ends; to 1 at once where motion is unwanted. Gives back how to stop
 * it.
 */
export function glide(ms: number, set: (t: number) => void): () => void {
  let frame = 0;
  let start = 0;
  const step = (now: number) => {
    start ||= now;
    const t = Math.min(1, (now - start) / ms);
    if (t < 1) frame = requestAnimationFrame(step);
    set(t * t * (3 - 2 * t));
  };
  const moves = ms > 0 && globalThis.matchMedia?.('(prefers-reduced-motion: no-preference)').matches;
  if (moves) frame = requestAnimationFrame(step);
  set(moves ? 0 : 1);
  return () => cancelAnimationFrame(frame);
}

/** How long a change takes that the eye is to follow, ms. */
const LENGTH = 320;

/** Leads a value from one number to another, at once where motion is unwanted. Gives back how to stop it. */
export const ease = (from: number, to: number, set: (value: number) => void): (() => void) =>
  glide(from === to ? 0 : LENGTH, (t) => set(from + (to - from) * t));
