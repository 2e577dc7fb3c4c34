import { type Files, FOLDERS } from './files.ts';
import type { Problem } from './problem.ts';
import type { ClaimRecord } from './schemas/claim.ts';
import type { SeedRecord } from './schemas/lists.ts';
import type { StoryData } from './story-data.ts';
import { wordsIn } from './words.ts';

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

/** Each anchor stands, word for word, in the paragraphs of its statement. */
function anchorsHold({ claims, seeds }: StoryData, articles: ReadonlyMap<string, Article>): Problem[] {
  return claims.flatMap((claim) => {
    const article = articles.get(seeds[claim.article]?.file ?? '');
    return article === undefined || passage(claim, article).includes(claim.anchor) ? [] : [lost(claim)];
  });
}

function passage({ paragraph, paragraphEnd = paragraph }: ClaimRecord, article: Article): string {
  return paragraphsOf(article)
    .slice(paragraph - 1, paragraphEnd)
    .join(' ');
}

function lost({ id, article, anchor, paragraph }: ClaimRecord): Problem {
  const file = `${FOLDERS.claims}${article}.json`;
  const what = `"${anchor}" does not stand in paragraph ${paragraph}`;
  return { file, where: `${id}.anchor`, what, fix: 'copy it from the article letter by letter' };
}

/** Each seed describes the article's file that lies before us. */
function seedsFit({ seeds }: StoryData, articles: ReadonlyMap<string, Article>): Problem[] {
  return Object.entries(seeds).flatMap(([id, seed]) =>
    flawsOf(`${FOLDERS.seeds}${id}.json`, seed, articles.get(seed.file)),
  );
}

function flawsOf(file: string, seed: SeedRecord, article: Article | undefined): Problem[] {
  const flaw = (where: string, what: string, fix: string) => ({ file, where, what, fix });
  if (article === undefined) return [flaw('.file', `there is no article ${seed.file}`, 'correct the name of the file')];
  const count = paragraphsOf(article).length;
  return [
    ...(seed.sha256 === article.sha256 ? [] : [flaw('.sha256', 'the file has changed', `write ${article.sha256}`)]),
    ...(seed.paragraphs === count ? [] : [flaw('.paragraphs', `this is ${seed.paragraphs}`, `write ${count}`)]),
  ];
}

const RUN = 7;

/** No text of the project has seven words in a row from an article, unless they stand in one of the `exceptions`. */
function verbatimQuotes(texts: Files, articles: Iterable<Article>, exceptions: readonly string[]): Problem[] {
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

/** Checks a story, and all texts of the project, against the articles that the story was read from. */
export function checkOriginals(data: StoryData, articles: readonly Article[], texts: Files): Problem[] {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  return [
    ...seedsFit(data, byFile),
    ...anchorsHold(data, byFile),
    ...verbatimQuotes(texts, articles, exceptionsOf(data)),
  ];
}

/** Headlines, which the bibliography needs, and the names of offices. */
function exceptionsOf({ sources, seeds, speakers }: StoryData): string[] {
  return [
    ...sources.map(({ title }) => title),
    ...Object.values(seeds).map(({ bibliography }) => bibliography.title),
    ...speakers.flatMap(({ office }) => Object.values(office ?? {})),
  ];
}
