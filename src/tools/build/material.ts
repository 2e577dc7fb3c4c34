import { chronologyOf, datasetFileOf } from '../../content/dataset.ts';
import { sourcesDataOf } from '../../content/sources-data.ts';
import type { StoryData } from '../../content/story-data.ts';
import { lastChange } from '../../core/sources-data.ts';
import type { Lang } from '../../core/types.ts';
import { packed } from '../../geo/delta-rings.ts';
import { pictureFonts } from './story-fonts.ts';

/** What a module holds of the story in some languages. */
type Content = (data: StoryData, langs: readonly Lang[]) => unknown;

const inEach =
  (of: (data: StoryData, lang: Lang) => unknown): Content =>
  (data, langs) =>
    Object.fromEntries(langs.map((lang) => [lang, of(data, lang)]));

const datasetFiles = inEach((data, lang) => packed(datasetFileOf(data, lang)));

/** What modules hold of the story, by their names: see `story`, the plug-in. Languages name one another, whichever are drawn. */
export const CONTENTS: Readonly<Record<string, Content>> = {
  'virtual:story': (data, langs) => ({ languages: languagesOf(data), datasets: datasetFiles(data, langs) }),
  'virtual:sources': inEach(sourcesDataOf),
  'virtual:chronology': inEach(chronologyOf),
  'virtual:messages': inEach((data, lang) => {
    const { wording, messages } = data.languages[lang]!;
    return { locale: wording.locale, sources: messages.sources, publish: messages.publish };
  }),
  'virtual:takeaway': inEach((data, lang) => {
    const { wording, messages } = data.languages[lang]!;
    const { fields, corrections } = sourcesDataOf(data, lang);
    return { locale: wording.locale, messages: messages.takeaway, fields, changed: lastChange(corrections) };
  }),
  'virtual:picture-fonts': (data) => pictureFonts(JSON.stringify(data)),
};

export const languagesOf = ({ story, languages }: StoryData) =>
  story.languages.map((language) => ({ ...language, name: languages[language.id]!.name }));

export const langsOf = ({ story }: StoryData): Lang[] => story.languages.map(({ id }) => id);

/** The content of each module as JSON. */
export type Material = Readonly<Record<string, string>>;

export const materialOf = (data: StoryData, langs: readonly Lang[]): Material =>
  Object.fromEntries(Object.entries(CONTENTS).map(([module, of]) => [module, JSON.stringify(of(data, langs))]));
