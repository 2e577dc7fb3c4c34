import { sum } from 'd3';
import { at } from '../svg.ts';
import { NO_BLOCK, type Block } from './block.ts';

/** One entry of a list that is set in columns. */
export interface Entry {
  readonly block: Block;
  /** Above it, px; none at a column's head. */
  readonly gap: number;
  /** What stands in its place at a column's head. */
  readonly atHead?: Block;
}

const STEP = 4;

/**
 * Entries in reading order, column by column; the lowest height at which they need no more columns than there are.
 * @param step from column to column, px
 * @param foot of each column
 */
export function inColumns(entries: readonly Entry[], count: number, step: number, foot = NO_BLOCK): Block {
  const total = sum(entries, ({ block, gap }) => block.height + gap);
  let limit = Math.max(0, ...entries.map(({ block }) => block.height), total / count);
  let columns = filled(entries, limit);
  while (columns.length > count) columns = filled(entries, (limit += STEP));
  return {
    height: Math.max(...columns.map(({ height }) => height)) + foot.height,
    svg: columns.map(({ height, svg }, index) => at(index * step, 0, svg, footAt(foot, height))).join(''),
  };
}

const footAt = ({ height, svg }: Block, y: number) => (height > 0 ? at(0, y, svg) : '');

function filled(entries: readonly Entry[], limit: number): Block[] {
  const columns = [NO_BLOCK];
  for (const { block, gap, atHead = block } of entries) {
    const last = columns.at(-1)!;
    const isHead = last.height === 0 || last.height + gap + block.height > limit;
    if (isHead && last.height > 0) columns.push(NO_BLOCK);
    const { height, svg } = columns.at(-1)!;
    const [y, placed] = isHead ? [0, atHead] : [height + gap, block];
    columns[columns.length - 1] = { height: y + placed.height, svg: svg + at(0, y, placed.svg) };
  }
  return columns;
}
