import { FOLDERS } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { SeedRecord } from '../schemas/seed.ts';
import type { StoryData } from '../story-data.ts';
import { paragraphsOf, type Article } from './article.ts';

/** Each seed describes the article's file that lies before us. */
export function seedsFit({ seeds }: StoryData, articles: ReadonlyMap<string, Article>): Problem[] {
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
