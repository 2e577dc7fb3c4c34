import { glide } from '../state/glide.ts';

/** How long a change takes that the eye is to follow, ms. */
const LENGTH = 320;

/** Leads a value from one number to another, at once where motion is unwanted. Gives back how to stop it. */
export const ease = (from: number, to: number, set: (value: number) => void): (() => void) =>
  glide(from === to ? 0 : LENGTH, (t) => set(from + (to - from) * t));
