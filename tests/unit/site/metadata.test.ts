import { extractFromHtml } from '@extractus/article-extractor';
import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import description from 'metascraper-description';
import image from 'metascraper-image';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import openGraphOf from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import sourcesData from 'virtual:sources';
import { datasets, languages, type Language } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { isoOf } from '../../../src/core/days.ts';
import { lastChange } from '../../../src/core/sources-data.ts';
import { addressOf, fileOf, type PageId } from '../../../src/site/links.ts';
import { PREVIEW } from '../../../src/theme/layouts.ts';
import { addressOfFile, parsedPage, renderedPages, SITE } from '../../support/rendered-pages.ts';

/** What services that show a link, list an article or cite it read out of a page: its own title, day and names. */

const pages = await renderedPages();
const scrape = metascraper([
  date({ datePublished: true, dateModified: true }),
  ...[title(), author(), publisher(), description(), image()],
]);

/** A page as a host sends it. */
const answer = (html: string) => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

describe.each(languages)('in $id', async (language: Language) => {
  const dataset: Dataset = await datasets[language.id]!();
  const { authors, chapters, publisher: named, title: site } = dataset;
  const { corrections } = sourcesData[language.id]!;
  const [published, modified] = [corrections.since, lastChange(corrections)].map(isoOf);
  const dayOf = (time: unknown) => String(time).slice(0, 10);
  const ids: readonly PageId[] = [
    'home',
    'sources',
    'publish',
    ...chapters.map((chapter) => ({ chapter: chapter.id })),
  ];

  test('the frame’s page has the story’s day, too, not that of a chapter', async () => {
    const { result } = await openGraphOf({ html: pages.get(fileOf(addressOf(language, 'embed')))! });
    expect(result).toMatchObject({ ogTitle: dataset.headline, ogDate: published });
  });

  test.each(ids.map((id): [string, PageId] => [fileOf(addressOf(language, id)), id]))('%s', async (file, id) => {
    const html = pages.get(file)!;
    const document = parsedPage(html);
    const own = document.querySelector('meta[name=description]')!.getAttribute('content');

    // It takes no host that does not exist.
    const found = await scrape({ html, url: addressOfFile(file).replace('host.example', 'example.com') });
    expect(found).toMatchObject({ title: document.title, description: own, publisher: named ?? site });
    expect([found['date'], found['datePublished'], found['dateModified']].map(dayOf)).toEqual([
      modified,
      published,
      modified,
    ]);
    expect(found['image']).toMatch(new RegExp(`^${SITE}share/.*\\.png$`));
    if (id !== 'publish') expect(found['author']).toBe(authors[0] ?? named ?? site);

    const { result } = await openGraphOf({ html });
    expect(result).toMatchObject({
      ...{ ogTitle: document.title, ogDescription: own, ogSiteName: site, ogUrl: addressOfFile(file) },
      ...{
        ogLocale: language.locale.replace('-', '_'),
        articlePublishedTime: published,
        articleModifiedTime: modified,
      },
    });
    expect(result.ogDate).toBe(published);

    const unfurled = await unfurl(addressOfFile(file), { fetch: () => Promise.resolve(answer(html)), oembed: false });
    expect(unfurled).toMatchObject({
      ...{ title: document.title, description: own, canonical_url: addressOfFile(file) },
      open_graph: {
        ...{ title: document.title, description: own, site_name: site, url: addressOfFile(file) },
        ...{ type: 'article', locale: language.locale.replace('-', '_') },
        articles: [{ published_time: published, modified_time: modified }],
        images: [{ url: found['image'], width: PREVIEW.width, height: PREVIEW.height }],
      },
      twitter_card: { card: 'summary_large_image' },
    });

    // It counts the words of that page for half a minute; pages of chapters are made alike.
    if (id === 'sources' || (typeof id === 'object' && 'chapter' in id && id.chapter !== chapters[0]!.id)) return;
    const extracted = await extractFromHtml(html, addressOfFile(file));
    expect(extracted).toMatchObject({ title: document.title, url: addressOfFile(file) });
    expect(dayOf(extracted!.published)).toBe(published);
  });
});
