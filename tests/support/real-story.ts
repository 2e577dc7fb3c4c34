import { fileURLToPath } from 'node:url';
import { readData } from '../../src/build/read-data.ts';
import { datasetOf } from '../../src/content/dataset.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Lang } from './langs.ts';

/** The story that the site tells, read from `data/`. */
export function realStory(lang: Lang): Dataset {
  const result = parseStory(readData(fileURLToPath(new URL('../..', import.meta.url))));
  if (!result.ok) throw new Error('the data has problems: see npm run check');
  return datasetOf(result.data, lang);
}
