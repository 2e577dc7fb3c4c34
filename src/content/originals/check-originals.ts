import type { Files } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { StoryData } from '../story-data.ts';
import { anchorsHold } from './anchors.ts';
import type { Article } from './article.ts';
import { seedsFit } from './seeds.ts';
import { sevenWords } from './seven-words.ts';

/** Checks a story, and all texts of the project, against the articles that the story was read from. */
export function checkOriginals(data: StoryData, articles: readonly Article[], texts: Files): Problem[] {
  const byFile = new Map(articles.map((article) => [article.file, article]));
  return [...seedsFit(data, byFile), ...anchorsHold(data, byFile), ...sevenWords(texts, articles, exceptionsOf(data))];
}

/** Headlines, which the bibliography needs, and the names of offices. */
function exceptionsOf({ sources, seeds, speakers }: StoryData): string[] {
  return [
    ...sources.map(({ title }) => title),
    ...Object.values(seeds).map(({ bibliography }) => bibliography.title),
    ...speakers.flatMap(({ office }) => Object.values(office ?? {})),
  ];
}
