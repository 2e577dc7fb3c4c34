import type { Problem } from './problem.ts';

/** A value that has passed its schema, and where it was read. */
export interface Entry<T> {
  readonly file: string;
  /** A JSON path such as `[12]`; in a file with a list, from that list. */
  readonly where: string;
  readonly value: T;
}

/** A problem below an entry: `path` is `.quantity.low`, or empty for the entry itself. */
export function problemAt(entry: Entry<unknown>, path: string, what: string, fix: string): Problem {
  return { file: entry.file, where: entry.where + path, what, fix };
}
