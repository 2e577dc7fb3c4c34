import advances from './advances.json';
import { unshippedAdvance } from './unshipped-advance.ts';

export type Weight = 400 | 600;

/** Fallback fonts may stand in for ours, and most run a little wider. */
export const MARGIN = 1.04;

/** The width of one line in px, with a margin for fallback fonts, without kerning. */
export const textWidth = (text: string, sizePx: number, weight: Weight): number =>
  (known[weight][text] ??= emsOf(text, weight)) * sizePx * MARGIN;

/** A story has a few hundred lines, and each is asked for at every step of the slider. */
const known: Record<Weight, Record<string, number>> = { 400: {}, 600: {} };

function emsOf(text: string, weight: Weight): number {
  const table: Record<string, number> = advances[weight];
  return [...text.normalize('NFC')].reduce(
    (sum, character) => sum + (table[character] ?? unshippedAdvance(character)),
    0,
  );
}
