import { resolve } from 'node:path';
import { readData } from '../../src/tools/story.ts';
import { datasetOf } from '../../src/content/dataset.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { dayOf } from '../../src/core/days.ts';
import type { Day, Lens } from '../../src/core/types.ts';
import type { Lang } from './langs.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';

// Not by a URL of this module: in a page's code, Vite turns those into addresses of files to download.
const story = parseStory(readData(resolve(import.meta.dirname, '../..')));
const datasets: Partial<Record<Lang, Dataset>> = {};

/** An explorer of the story that the site tells, as its page in a language has it; on a day, if one is given. */
export function explorerOf(lang: Lang, iso?: string, lens: Lens = 'reported'): Explorer {
  if (!story.ok) throw new Error('the data has problems: see npm run check');
  const explorer = new Explorer((datasets[lang] ??= datasetOf(story.data, lang)), 'quellen/');
  if (lens !== explorer.lens) explorer.look(lens);
  if (iso !== undefined) explorer.goTo(day(iso));
  return explorer;
}

export function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === null) throw new Error(`"${iso}" is no day`);
  return found;
}

/** The chapters whose cameras differ: several look at the same places. */
export const chaptersByCamera = ({ dataset }: Explorer): string[] => [
  ...new Map(dataset.chapters.map(({ id, see }) => [[...see].sort().join(), id])).values(),
];
