import type { Files } from '../files.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../words.ts';
import type { Article } from './article.ts';

const RUN = 7;

/** No text of the project has seven words in a row from an article, unless they stand in one of the `exceptions`. */
export function sevenWords(texts: Files, articles: Iterable<Article>, exceptions: readonly string[]): Problem[] {
  const taken = new Set([...articles].flatMap(({ text }) => runsOf(text)).map(({ words }) => words));
  for (const { words } of exceptions.flatMap(runsOf)) taken.delete(words);
  return Object.entries(texts).flatMap(([file, text]) =>
    runsOf(text)
      // One problem for each copied stretch, however long.
      .filter(({ words }, i, all) => taken.has(words) && !taken.has(all[i - 1]?.words ?? ''))
      .map(({ words, at }) => ({ file, where: lineAt(at, text), what: `"${words}" stands in an article`, fix: FIX })),
  );
}

const FIX = `say it in other words: at most ${RUN - 1} in a row`;

/** All runs of seven words, and where they begin. */
function runsOf(text: string): { words: string; at: number }[] {
  const all = wordsIn(text);
  return all.slice(RUN - 1).map((_, i) => {
    const words = all.slice(i, i + RUN).map(({ word }) => word);
    return { words: words.join(' '), at: all[i]!.at };
  });
}

function lineAt(at: number, text: string): string {
  return `line ${text.slice(0, at).split('\n').length}`;
}
