import { datasetOf } from '../../src/content/dataset.ts';
import type { LanguageData } from '../../src/content/languages/read-language.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { wordsOf, type Words } from '../../src/core/words.ts';
import type { Lang } from './langs.ts';
import { storyIn } from './story-in.ts';

const realData = () => storyIn('');

/** The story that the site tells, read from `data/`. */
export const realStory = (lang: Lang): Dataset => datasetOf(realData(), lang);

/** How one of its languages writes numbers and dates. */
export const realLanguage = (lang: Lang): LanguageData => realData().languages[lang]!;

/** Its words, as its pages have them. */
export const realWords = (lang: Lang): Words => wordsOf(realStory(lang));
