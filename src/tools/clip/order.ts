import { parseArgs } from 'node:util';
import type { Dataset } from '../../core/dataset.ts';
import type { ClipWish } from '../../export/film/frames.ts';
import { BadOrder, oneOf, sizeOf, storyIn, THEMES } from '../stills/order.ts';

/** A clip to be made, without the address of its story. `file` has no ending yet. */
export interface ClipOrder extends Omit<ClipWish, 'address'> {
  readonly file: string;
}

const OPTIONS = {
  lang: { type: 'string' },
  size: { type: 'string', default: '1080x1350' },
  theme: { type: 'string', default: 'light' },
  out: { type: 'string' },
} as const;

/** @param stories the story in every language @throws BadOrder */
export function clipOrderOf(args: readonly string[], stories: readonly Dataset[]): ClipOrder {
  const { lang, size, theme, out } = read(args);
  const dataset = lang === undefined ? stories[0]! : storyIn(lang, stories);
  const pixels = sizeOf(size);
  if (pixels.width % 2 || pixels.height % 2) {
    throw new BadOrder(`--size: ${size} has an odd side, which films do not have. Take even numbers.`);
  }
  const file = out ?? `clip-${dataset.lang}-${size}-${theme}`;
  return { dataset, size: pixels, theme: oneOf('--theme', theme, THEMES), file };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const known = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new BadOrder(`${(error as Error).message}\nThere are: ${known.join(', ')}.`);
  }
}
