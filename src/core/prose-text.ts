import type { Block, Inline } from './prose.ts';

/** The plain words of a paragraph. */
export const textOf = (block: Block): string => block.map(plain).join('');

const plain = (part: Inline): string => (part.kind === 'text' ? part.text : textOf(part.children));

/** "10,000", "Ex-Mayor" and "town’s" are one word each; a unit after its number is one of its own. */
const WORD = /[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*[²³]?/gu;

/** How many words the paragraphs have. */
export const wordCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (textOf(block).match(WORD)?.length ?? 0), 0);

const WORDS_A_MINUTE = 200;

/** In whole minutes, rounded up. */
export const minutesToRead = (words: number): number => Math.ceil(words / WORDS_A_MINUTE);
