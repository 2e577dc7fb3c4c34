/** The chart that ends a story, in one language: chosen statements, a row for each camp, with a few notes in place. */
export interface Chronology {
  readonly title: string;
  /** How to read it, in a sentence. */
  readonly see: string;
  /** The heading of what follows it. */
  readonly after: string;
  readonly statements: readonly ChosenStatement[];
  readonly notes: readonly ChronologyNote[];
  /** What stands at a break of the axis; absent where none is told. */
  readonly silence?: string;
  readonly span?: ChronologySpan;
}

interface ChosenStatement {
  /** Id. */
  readonly claim: string;
  /** The words at its mark, `{figure}` for its number; without it, its number and what that counts. */
  readonly label?: string;
}

/** It stands at the latest of its statements, and is tied to all of them. */
interface ChronologyNote {
  /** Ids of statements of the chart, one or more. */
  readonly claims: readonly string[];
  readonly text: string;
}

/** From one statement to another; `{days}` in its text, and in the title, is the days between them. */
interface ChronologySpan {
  /** Ids of statements of the chart. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
}
