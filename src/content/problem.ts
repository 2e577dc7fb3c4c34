/** One thing to put right in the data, with all that its editor needs to find and to mend it. */
export interface Problem {
  /** Relative to the project's root. */
  readonly file: string;
  /** A JSON path such as `[12].quantity.low`, or `line 7`; empty for the whole file. */
  readonly where: string;
  readonly what: string;
  readonly fix: string;
}

export type Report = (problem: Problem) => void;

/** On one line: "data/claims/100.json: [0].topic: there is no topic "x" — correct the id or add the topic". */
export const inOneLine = ({ file, where, what, fix }: Problem): string =>
  `${[file, where, what].filter((part) => part !== '').join(': ')} — ${fix}`;

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
