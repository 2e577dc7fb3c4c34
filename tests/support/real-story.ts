import { fileURLToPath } from 'node:url';
import { readData } from '../../src/build/read-data.ts';
import { datasetOf } from '../../src/content/dataset.ts';
import type { LanguageData } from '../../src/content/languages/read-language.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import type { StoryData } from '../../src/content/story-data.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { messagesFrom } from '../../src/i18n/messages-from.ts';
import type { TakeawayMessages } from '../../src/i18n/takeaway-messages.ts';
import { wordsOf, type Words } from '../../src/i18n/words.ts';
import type { Lang } from './langs.ts';

/** The story that the site tells, read from `data/`. */
export const realStory = (lang: Lang): Dataset => datasetOf(realData(), lang);

/** How one of its languages writes numbers and dates. */
export const realLanguage = (lang: Lang): LanguageData => realData().languages[lang]!;

/** Its words, as its pages have them. */
export const realWords = (lang: Lang): Words => wordsOf(realStory(lang));

/** The words of what is taken away. */
export const realTakeaway = (lang: Lang): TakeawayMessages =>
  messagesFrom(realLanguage(lang).messages.takeaway, realLanguage(lang).wording.locale);

let data: StoryData | undefined;

function realData(): StoryData {
  if (data) return data;
  const result = parseStory(readData(fileURLToPath(new URL('../..', import.meta.url))));
  if (!result.ok) throw new Error('the data has problems: see npm run check');
  return (data = result.data);
}
