import { datasets, languages } from 'virtual:story';
import { snippetOf } from '../../embed/snippet.ts';
import { defaultChoice, optionsOf } from '../../site/publish/choice.ts';
import { embeddableOf } from '../../site/publish/embeddable.ts';

/** What stands in the files in place of the site's address, which they cannot know. */
export const PLACEHOLDER = 'https://YOUR-ADDRESS.example/folder/';

const FORMS = ['auto', 'stepper', 'map', 'chart', 'still'] as const;

/** A file to copy from for each language and form: "snippets/en-map.html". */
export async function snippetFiles(): Promise<{ file: string; text: string }[]> {
  const stories = await Promise.all(
    languages.map(async (language) => embeddableOf((await datasets[language.id]!()).default, language)),
  );
  return stories.flatMap((story) =>
    FORMS.map((form) => ({
      file: `snippets/${story.lang}-${form}.html`,
      text: `${snippetOf(optionsOf({ ...defaultChoice(story), form }, story, PLACEHOLDER, null))}\n`,
    })),
  );
}
