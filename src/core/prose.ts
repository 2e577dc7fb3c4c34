import type { Day } from './types.ts';

/** A paragraph of a story text. */
export type Block = readonly Inline[];

export type Inline = Text | Strong | Em | ClaimLink | DayLink | Derived;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

interface Strong {
  readonly kind: 'strong';
  readonly children: readonly Inline[];
}

interface Em {
  readonly kind: 'em';
  readonly children: readonly Inline[];
}

/** Words that rest on a statement. */
export interface ClaimLink {
  readonly kind: 'claim';
  readonly id: string;
  readonly children: readonly Inline[];
}

/** Words that lead to a day on the slider. */
export interface DayLink {
  readonly kind: 'day';
  readonly day: Day;
  readonly children: readonly Inline[];
}

/** Words whose figure is calculated, e.g. by `months(2020-11-25,2021-04-26)=5`. */
export interface Derived {
  readonly kind: 'derived';
  readonly formula: string;
  readonly children: readonly Inline[];
}

/** The words of a paragraph alone. */
export const plainText = (block: Block): string =>
  block.map((part) => (part.kind === 'text' ? part.text : plainText(part.children))).join('');
