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
