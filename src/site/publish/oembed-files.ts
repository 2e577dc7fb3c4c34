import { previewOf } from '../../export/share/preview.ts';
import { toldStories } from '../../export/told-stories.ts';
import { embeddableOf } from './embeddable.ts';
import { oembedFile, oembedOf } from './oembed.ts';

/** One answer for the story and one for each chapter, in every language: path from the site's root, and JSON. */
export async function oembedFiles(site: string): Promise<{ file: string; text: string }[]> {
  return (await toldStories()).flatMap(({ own, dataset }) => {
    const story = embeddableOf(dataset, own, true);
    const answer = (chapter: string, title: string) => {
      const named = { title, provider: dataset.title, thumbnail: previewOf(dataset, chapter).file };
      return `${JSON.stringify(oembedOf(story, chapter, named, site), null, 2)}\n`;
    };
    return [
      { file: oembedFile(own.id).slice(1), text: answer(dataset.opening, dataset.headline) },
      ...dataset.chapters.map(({ id, title }) => ({
        file: oembedFile(own.id, id).slice(1),
        text: answer(id, `${title} – ${dataset.title}`),
      })),
    ];
  });
}
