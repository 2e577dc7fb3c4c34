/** An article as it came: never part of the project. */
export interface Article {
  readonly file: string;
  readonly text: string;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** The non-empty lines: paragraph 1 is the first of them. */
export function paragraphsOf({ text }: Article): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
