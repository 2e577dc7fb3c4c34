import { textBlock, type Block } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import type { Brush } from '../brush.ts';

/** So many letters of average width stand on a line: as large as one can read on a phone, with the picture beside the text. */
const LETTERS = 54;
const EM_OF_LETTER = 0.5;
const LEADING = 1.38;

/** Around the text, px. */
export const marginOf = ({ width }: Pick<Size, 'width'>): number => Math.round(width / 27);

/** A card's text as it is burnt in below the picture, px. @param width of the clip */
export function captionBlock(text: string, width: number, brush: Brush): Block {
  const room = width - 2 * marginOf({ width });
  const size = Math.round(room / (LETTERS * EM_OF_LETTER));
  const run = { text, style: { family: 'sans', weight: 400, size }, colour: 'ink' } as const;
  return textBlock([run], room, size * LEADING, brush);
}
