import { BESIDE, GRAND, LOW, TALL, WIDE } from './layouts.ts';

/** Room for the time bar's parts beside each other. */
export const MEDIUM = '(min-width: 45em)';

/**
 * The windows that style sheets tell apart, as `@media (--wide)` in any of them. What goes by `em` goes by the size of
 * the reader's text, too.
 */
export const windows = {
  /** The card stands beside the map. */
  beside: BESIDE,
  /** The chart does as well. */
  wide: WIDE,
  /** A large desktop, looked at from farther away. */
  grand: GRAND,
  /** A phone on its side: the map beside the text. */
  low: LOW,
  /** A tablet held upright. */
  tall: TALL,
  /** Room for a chart or a table of several columns. */
  columns: '(min-width: 56.25em)',
  medium: MEDIUM,
  line: '(min-width: 37.5em)',
  /** The narrowest of phones. */
  slim: '(max-width: 359.9px)',
  /** Narrow for the text. */
  tiny: '(max-width: 17em)',
  /** Low for the text, and as low as at 400 %. */
  short: '(max-height: 41em)',
  lowest: '(max-height: 19.9em) and (max-width: 37.49em)',
} as const;
