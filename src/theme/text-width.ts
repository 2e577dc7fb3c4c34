import advances from './advances.json';

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

/** Kinds of characters with their advance in em, the first that fits. */
const ADVANCES: readonly (readonly [RegExp, number])[] = [
  // They stand over or under the letter before.
  [/\p{M}|\p{Cf}/u, 0],
  [/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff01-\uff60]|\p{Extended_Pictographic}/u, 1],
  [/\p{Zs}/u, 0.25],
  [/[іїјІЇЈıι]/u, 0.3],
  [/[ЖМФШЩЫЮЊЉ]/u, 0.94],
  [/[жмфшщыюњљ]/u, 0.8],
  [/\p{Lu}/u, 0.72],
];
const OTHER = 0.59;

/**
 * The advance in em of a character that the shipped fonts do not have: a reader's system draws it in a font that we do
 * not know, so that kinds of letters stand for single ones. The figures are what Liberation Sans (as wide as Arial) and
 * Source Sans 3 have for a kind's usual letters, and a little more: lines of Cyrillic come out 0 to 20 % too wide, which
 * costs a label some room, never its last letters. Letters of East Asia fill an em.
 */
const unshippedAdvance = (character: string): number => ADVANCES.find(([kind]) => kind.test(character))?.[1] ?? OTHER;
