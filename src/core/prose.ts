import type { Day } from './types.ts';

/** A paragraph of a story text. */
export type Block = readonly Inline[];

export type Inline = Text | Nested<'strong'> | Nested<'em'> | ClaimLink | DayLink | Derived;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

interface Nested<Kind extends string> {
  readonly kind: Kind;
  readonly children: readonly Inline[];
}

/** Words that rest on a statement. */
export interface ClaimLink extends Nested<'claim'> {
  readonly id: string;
}

/** Words that lead to a day on the slider. */
export interface DayLink extends Nested<'day'> {
  readonly day: Day;
}

/** Words whose figure is calculated, e.g. by `months(2020-11-25,2021-04-26)=5`. */
export interface Derived extends Nested<'derived'> {
  readonly formula: string;
}

/** The plain words of a paragraph. */
export const textOf = (block: Block): string =>
  block.map((part) => (part.kind === 'text' ? part.text : textOf(part.children))).join('');

/** "10,000", "Ex-Mayor" and "town’s" are one word each; a unit after its number is one of its own. */
const WORD = /[\p{L}\p{N}]+(?:[-.,’'][\p{L}\p{N}]+)*[²³]?/gu;

/** How many words the paragraphs have. */
export const wordCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (textOf(block).match(WORD)?.length ?? 0), 0);

const WORDS_A_MINUTE = 200;

/** In whole minutes, rounded up. */
export const minutesToRead = (words: number): number => Math.ceil(words / WORDS_A_MINUTE);
