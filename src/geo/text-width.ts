import advances from '../theme/advances.json';

export type Weight = 400 | 600;

const EM_OF_UNKNOWN = 0.6;
/** Fallback fonts may stand in for ours, and most run a little wider. */
const MARGIN = 1.04;

/** The width of one line in px, with a margin for fallback fonts, without kerning. */
export function textWidth(text: string, sizePx: number, weight: Weight): number {
  const table: Record<string, number> = advances[weight];
  const ems = [...text.normalize('NFC')].reduce((sum, character) => sum + (table[character] ?? EM_OF_UNKNOWN), 0);
  return ems * sizePx * MARGIN;
}
