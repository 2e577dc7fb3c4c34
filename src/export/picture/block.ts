import type { Palette } from '../../theme/palette.ts';
import type { Brush } from '../share/pen.ts';
import { at } from '../share/svg.ts';
import type { TypeStyle } from '../share/typeset.ts';

/** A part of a picture: drawn from its upper left corner, and so high; px. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

export const NO_BLOCK: Block = { height: 0, svg: '' };

/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly style: TypeStyle;
  readonly colour: keyof Omit<Palette, 'camps'>;
  /** Between it and what stands before it in its line, besides a space; px. */
  readonly lead?: number;
}

interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
}

/** For letters that run a little wider than ours. */
const SAFE = 0.98;

/** Stands between two of a kind, never at a line's beginning. */
export const DIVIDER = '·';

/** Runs of text one after the other, broken into lines no wider than `width`. @param leading from line to line, px */
export function textBlock(runs: readonly Run[], width: number, leading: number, { palette, pen }: Brush): Block {
  const lines = brokenInto(runs, width * SAFE, (text, run) => pen.width(text, run.style));
  const drawn = lines.flatMap((pieces, line) =>
    pieces.map(({ run, text, x }) => at(x, (line + 0.78) * leading, pen.draw(text, run.style, palette[run.colour]))),
  );
  return { height: lines.length * leading, svg: drawn.join('') };
}

function brokenInto(runs: readonly Run[], width: number, widthOf: (text: string, run: Run) => number): Piece[][] {
  const lines: Piece[][] = [];
  let end = Infinity;
  for (const run of runs) {
    const between = widthOf(' ', run);
    for (const [index, word] of run.text
      .split(' ')
      .filter((part) => part !== '')
      .entries()) {
      const space = between + (index === 0 ? (run.lead ?? 0) : 0);
      const wide = widthOf(word, run);
      if (end + space + wide > width && (word !== DIVIDER || end === Infinity)) {
        lines.push([{ run, text: word, x: 0 }]);
        end = wide;
        continue;
      }
      const line = lines.at(-1)!;
      const last = line.at(-1)!;
      if (last.run === run) line[line.length - 1] = { ...last, text: `${last.text} ${word}` };
      else line.push({ run, text: word, x: end + space });
      end += space + wide;
    }
  }
  return lines;
}

/** Blocks below one another, empty ones left out. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const drawn = blocks
    .filter(({ height }) => height > 0)
    .map(({ height, svg }) => {
      const placed = at(0, y, svg);
      y += height + gap;
      return placed;
    });
  return { height: Math.max(0, y - gap), svg: drawn.join('') };
}
