import type { Claim } from '../core/types.ts';

/** A row of a chart's table; `claim` where a cell rests on a statement. As many cells as the table has columns. */
export interface Row {
  readonly key: string;
  readonly cells: readonly { readonly text: string; readonly claim?: Claim }[];
}
