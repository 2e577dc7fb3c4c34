import { FIXED_HEIGHT } from './forms.ts';
import type { Form } from './messages.ts';

/** A root font size (px) at which the heights below are right; with larger text the cards need more. */
const TEXT = 17;
const FOR_TEXT = 320;

const between = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/**
 * The height (px) that suits a form which fills whatever it is given, by the frame's width and the size of its text
 * (px); never by its height, which would feed on itself.
 */
export function heightFor(form: Exclude<Form, 'chart'>, width: number, text: number): number {
  const larger = FOR_TEXT * Math.max(0, text / TEXT - 1);
  if (form === 'map') return between(520, 330 + width / 2, 760);
  if (form === 'still') return between(380, 240 + width / 2, 720) + larger;
  return FIXED_HEIGHT.stepper + larger;
}
