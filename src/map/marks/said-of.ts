import type { Claim } from '../../core/types.ts';
import type { Words } from '../../core/words.ts';

/** A statement at the map's edge: its short form, else its figure. */
export const saidOf = (words: Words, { quantity, short }: Claim): string =>
  quantity && !short ? words.figure(quantity) : (short ?? '');
