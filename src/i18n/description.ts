/** A message without gaps. */
export const text = 'text';
/** The same; a language may leave it empty. */
export const textOrNothing = 'text?';

/** A list: messages that each have their own place, then perhaps any number of a kind. */
export class Row<First extends readonly unknown[] = readonly Description[], Rest = Description | undefined> {
  readonly first: First;
  readonly rest: Rest;
  constructor(first: First, rest: Rest) {
    this.first = first;
    this.rest = rest;
  }
}

/**
 * What a file of messages holds. A message with gaps is the list of their names in the order of the function's
 * arguments; a gap whose name ends with "?" may have nothing in it.
 */
export type Description =
  typeof text | typeof textOrNothing | readonly string[] | Row | { readonly [key: string]: Description };

export const row = <const First extends readonly unknown[]>(...first: First) => new Row(first, undefined);
export const rowThen = <const First extends readonly unknown[], const Rest>(first: First, rest: Rest) =>
  new Row(first, rest);

/** The same message for every key. */
export const each = <const Key extends PropertyKey, const Same>(keys: readonly Key[], same: Same): Record<Key, Same> =>
  Object.fromEntries(keys.map((key) => [key, same])) as Record<Key, Same>;

/** What fills a gap; of a list, its items are said, or counted. */
export type Value = string | number | readonly string[];
export type Gap = Value | boolean | null | undefined;

type Gaps<Names extends readonly string[]> = {
  -readonly [I in keyof Names]: Names[I] extends `${string}?` ? Gap : Value;
};
type RowOf<First extends readonly unknown[], Rest> = readonly [
  ...{ -readonly [I in keyof First]: Said<First[I]> },
  ...(Rest extends undefined ? [] : Said<Rest>[]),
];

/** The messages that a description describes, as code uses them. */
export type Said<D> = D extends string
  ? string
  : D extends readonly string[]
    ? (...gaps: Gaps<D>) => string
    : D extends Row<infer First, infer Rest>
      ? RowOf<First, Rest>
      : { readonly [Key in keyof D]: Said<D[Key]> };
