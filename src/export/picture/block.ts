import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import { textLine, widthOf, type Run } from '../text.ts';

/** A part of a picture: drawn from its upper left corner, and so high; px. */
export interface Block {
  readonly height: number;
  readonly svg: string;
}

export const NO_BLOCK: Block = { height: 0, svg: '' };

/** For letters that run a little wider than ours. */
const SAFE = 0.98;

/** Stands between two of a kind, never at a line's beginning. */
export const DIVIDER = '·';

/** Runs of text one after the other, broken into lines no wider than `width`, with the leading of the first run. */
export function textBlock(runs: readonly Run[], width: number, { palette }: Brush): Block {
  const leading = runs[0]?.style.leading ?? 0;
  const lines = brokenInto(runs, width * SAFE);
  const drawn = lines.map((line, index) => textLine([0, (index + 0.78) * leading], line, palette));
  return { height: lines.length * leading, svg: drawn.join('') };
}

function brokenInto(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let end = Infinity;
  for (const run of runs) {
    const between = widthOf(' ', run.style);
    const words = run.text.split(' ').filter((word) => word !== '');
    words.forEach((word, index) => {
      const lead = index === 0 ? (run.lead ?? 0) : 0;
      const wide = widthOf(word, run.style);
      if (end + between + lead + wide > width && (word !== DIVIDER || end === Infinity)) {
        lines.push([{ ...run, text: word, lead: 0 }]);
        end = wide;
        return;
      }
      const line = lines.at(-1)!;
      if (index === 0) line.push({ ...run, text: word });
      else line[line.length - 1] = { ...line.at(-1)!, text: `${line.at(-1)!.text} ${word}` };
      end += between + lead + wide;
    });
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
