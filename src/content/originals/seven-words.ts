import type { Files } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Article } from './article.ts';

const RUN = 7;
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu;

/** No text of the project has seven words in a row from an article, unless they stand in one of the `exceptions`. */
export function sevenWords(texts: Files, articles: Iterable<Article>, exceptions: readonly string[]): Problem[] {
  const taken = new Set([...articles].flatMap(({ text }) => runsOf(text)));
  for (const run of exceptions.flatMap(runsOf)) taken.delete(run);
  return Object.entries(texts).flatMap(([file, text]) => {
    const run = runsOf(text).find((run) => taken.has(run));
    return run === undefined
      ? []
      : [{ file, where: lineOf(run, text), what: `"${run}" stands in an article`, fix: FIX }];
  });
}

const FIX = `say it in other words: at most ${RUN - 1} in a row`;

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** In lower case; "8.000" is one word. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function lineOf(run: string, text: string): string {
  const lines = text.split('\n');
  const next = lines.findIndex((_, i) => !runsOf(lines.slice(i).join('\n')).includes(run));
  return `line ${next < 0 ? lines.length : next}`;
}
