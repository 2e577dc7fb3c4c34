import type { Form } from './messages.ts';

/** A frame's height (px) until a script sets a better one; enough for any width from 280 px. */
export const FIXED_HEIGHT: Record<Exclude<Form, 'scroll'>, number> = {
  stepper: 720,
  map: 640,
  chart: 640,
  still: 420,
};

/** The root font size (px) for which the heights below are right, and what each doubling of it adds (px) for the cards. */
const TEXT_SIZE = 17;
const EXTRA_FOR_TEXT = 320;

const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/**
 * The height (px) for a form that fills whatever it is given, by the frame's width and root font size (px). The frame's
 * own height is no input: it would feed back on itself.
 */
export function heightFor(form: Exclude<Form, 'chart'>, width: number, textSize: number): number {
  const extra = EXTRA_FOR_TEXT * Math.max(0, textSize / TEXT_SIZE - 1);
  if (form === 'map') return clamp(520, 330 + width / 2, 760);
  if (form === 'still') return clamp(380, 240 + width / 2, 720) + extra;
  return FIXED_HEIGHT.stepper + extra;
}
