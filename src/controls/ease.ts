/** How long a change takes that the eye is to follow, ms. */
const LENGTH = 320;

/** Leads a value from one number to another, at once where motion is unwanted. Gives back how to stop it. */
export function ease(from: number, to: number, set: (value: number) => void): () => void {
  const moves = window.matchMedia?.('(prefers-reduced-motion: no-preference)').matches && from !== to;
  let frame = 0;
  let start = 0;
  const step = (now: number) => {
    start ||= now;
    const t = Math.min(1, (now - start) / LENGTH);
    set(from + (to - from) * t * t * (3 - 2 * t));
    if (t < 1) frame = requestAnimationFrame(step);
  };
  if (moves) frame = requestAnimationFrame(step);
  else set(to);
  return () => cancelAnimationFrame(frame);
}
