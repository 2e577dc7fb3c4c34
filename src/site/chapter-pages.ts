import { render } from 'svelte/server';
import { datasets, languages } from 'virtual:story';
import type { Chapter, Dataset } from '../core/dataset.ts';
import { plainText } from '../core/prose.ts';
import { urlOf } from '../core/url.ts';
import { viewOfChapter } from '../core/view.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { addressOf, fileOf, translationsOf } from './addresses.ts';
import { relative } from '../core/relative.ts';
import ChapterPage from './ChapterPage.svelte';
import { headOf } from './head.ts';
import { linksOf } from './links.ts';
import { withoutMarkers } from '../export/markers.ts';
import type { Page } from './page.ts';
import { oembedFile } from './publish/oembed.ts';
import { previewOf } from '../export/share/preview.ts';
import { stillPicture } from '../export/stills.ts';

/** The chapters' own pages in a language: small enough to be shared, and each leads into the story. */
export async function chapterPages(lang: string, site: string | null): Promise<Page[]> {
  const { default: dataset } = await datasets[lang]!();
  return Promise.all(dataset.chapters.map((chapter: Chapter) => chapterPage(dataset, chapter, site)));
}

async function chapterPage(dataset: Dataset, chapter: Chapter, site: string | null): Promise<Page> {
  const { lang } = dataset;
  const id = { chapter: chapter.id };
  const own = languages.find((language) => language.id === lang)!;
  const address = addressOf(own, id);
  const explorer = new Explorer(dataset, relative(address, own.sources));
  const links = linksOf(languages, lang, id);
  const { body } = await render(ChapterPage, {
    props: {
      explorer,
      chapter,
      links,
      storyHref: links.home + urlOf(explorer.tour, viewOfChapter(explorer.tour, chapter.id), ''),
      hrefOf: (other: Chapter) => relative(address, addressOf(own, { chapter: other.id })),
      picture: stillPicture(dataset, chapter.id, address),
    },
  });
  const head = headOf(
    {
      title: `${chapter.title} – ${dataset.title}`,
      description: plainText(chapter.blocks[0]!),
      lang,
      addresses: translationsOf(languages, id),
      preview: previewOf(dataset, chapter.id),
      oembed: oembedFile(lang, chapter.id),
    },
    site,
  );
  return { file: fileOf(address), template: 'chapter.html', lang, head, body: withoutMarkers(body) };
}
