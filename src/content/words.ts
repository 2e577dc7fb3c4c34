interface Word {
  /** In lower case. */
  readonly word: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu;

/** The words of a text: runs of letters and digits; "8.000" is one word, "Harbour-side" are two. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0].toLowerCase(), at: match.index }));
}
