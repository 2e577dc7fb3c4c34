import type { Component } from 'svelte';
import { render } from 'svelte/server';
import sourcesData from 'virtual:sources';
import { datasets, languages } from 'virtual:story';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Overview from '../charts/Overview.svelte';
import Timebar from '../controls/Timebar.svelte';
import { downloadFolder, DOWNLOADS, feedPath, type Download } from '../content/downloads.ts';
import { groundPaths } from '../geo/poster.ts';
import { decodeGround } from '../geo/topology.ts';
import StillScene from '../map/StillScene.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import type { Format } from '../theme/layouts.ts';
import { addressOf, fileOf, translationsOf, type PageId } from './addresses.ts';
import { relative } from '../core/relative.ts';
import { chapterPages } from './chapter-pages.ts';
import { embedPage } from './embed-pages.ts';
import { escapeHtml } from '../core/markup.ts';
import { headOf, plainHead } from './head.ts';
import { keyFile, keyOf } from '../export/key.ts';
import { statementsData, storyData } from './linked-data.ts';
import { linksOf } from './links.ts';
import { withIslands, withoutMarkers } from '../export/markers.ts';
import { sourcesMessagesOf } from './messages.ts';
import NotFound from './NotFound.svelte';
import type { Page } from './page.ts';
import { examplePage, publishPage } from './publish-pages.ts';
import { oembedFile } from './publish/oembed.ts';
import { previewOf } from '../export/share/preview.ts';
import SourcesPage from './SourcesPage.svelte';
import { stillPicture } from '../export/stills.ts';
import StoryPage from './StoryPage.svelte';
import type { Topology } from 'topojson-specification';

/**
 * Every page of the site, rendered as a reader without script sees it.
 * @param site the site's address, with a slash at its end; null: unknown, and what needs it is left out
 */
export async function renderSite(world: Topology, site: string | null): Promise<Page[]> {
  const pages = await Promise.all(
    languages.map(async ({ id }) => [
      await storyPage(id, world, site),
      await sourcesPage(id, site),
      ...(await chapterPages(id, site)),
      await embedPage(id, world, site),
      await publishPage(id, site),
      await examplePage(id),
    ]),
  );
  return [...pages.flat(), await notFoundPage()];
}

const languageOf = (lang: string) => languages.find(({ id }) => id === lang)!;

async function explorerOf(lang: string, page: PageId): Promise<Explorer> {
  const { default: dataset } = await datasets[lang]!();
  const own = languageOf(lang);
  return new Explorer(dataset, page === 'sources' ? '' : relative(addressOf(own, page), own.sources));
}

async function storyPage(lang: string, world: Topology, site: string | null): Promise<Page> {
  const explorer = await explorerOf(lang, 'home');
  const island = async (component: Component<{ explorer: Explorer }>) =>
    (await render(component, { props: { explorer } })).body;
  const islands = {
    stage: withoutMarkers(await island(StillScene)),
    timebar: await island(Timebar),
    estimates: await island(EstimatesChart),
    overview: await island(Overview),
  };
  const ground = decodeGround(world);
  const posterOf = (format: Format) => groundPaths(ground, explorer.cameraOf(explorer.tour.opening, format));
  const { home } = languageOf(lang);
  const { body } = await render(StoryPage, {
    props: {
      explorer,
      posters: { upright: posterOf('upright'), broad: posterOf('broad') },
      links: linksOf(languages, lang, 'home'),
      key: { groups: keyOf(explorer.dataset), file: relative(home, keyFile(lang)) },
      stillOf: (chapter: string) => stillPicture(explorer.dataset, chapter, home),
    },
  });
  const { dataset } = explorer;
  const preview = previewOf(dataset, dataset.opening);
  const at = site === null ? null : { url: site + home.slice(1), image: site + preview.file.slice(1) };
  const head = headOf(
    {
      title: dataset.headline,
      description: dataset.standfirst,
      lang,
      addresses: translationsOf(languages, 'home'),
      preview,
      oembed: oembedFile(lang),
      data: storyData(dataset, at, site === null ? [] : downloadsOf(lang, site)),
    },
    site,
  );
  return {
    file: fileOf(home),
    template: 'index.html',
    lang,
    head,
    body: withIslands(withoutMarkers(body), islands),
  };
}

async function sourcesPage(lang: string, site: string | null): Promise<Page> {
  const explorer = await explorerOf(lang, 'sources');
  const { words, dataset } = explorer;
  const messages = sourcesMessagesOf(dataset.lang);
  const here = languageOf(lang).sources;
  const folder = relative(here, downloadFolder(lang));
  const feed = site && relative(here, feedPath(lang));
  const { body } = await render(SourcesPage, {
    props: {
      ...{ explorer, messages, sourcesData: sourcesData[lang]! },
      links: linksOf(languages, lang, 'sources'),
      files: { folder, feed },
    },
  });
  const head = headOf(
    {
      title: `${words.sourcesTitle} – ${dataset.title}`,
      description: words.sourcesIntro,
      lang,
      addresses: translationsOf(languages, 'sources'),
      preview: previewOf(dataset, dataset.opening),
      data: statementsData(dataset),
    },
    site,
  );
  return {
    file: fileOf(here),
    template: 'sources.html',
    lang,
    head: head + (feed ? feedLink(feed, messages.feedTitle(dataset.title)) : ''),
    body: withoutMarkers(body),
  };
}

async function notFoundPage(): Promise<Page> {
  const explorers = await Promise.all(languages.map(({ id }) => explorerOf(id, 'home')));
  const [first] = explorers;
  const { body } = await render(NotFound, { props: { explorers, languages } });
  const head = plainHead(first!.words.notFound, first!.words.notFoundText);
  return { file: '404.html', template: '404.html', lang: first!.dataset.lang, head, body: withoutMarkers(body) };
}

const TYPES: Record<Download, string> = {
  json: 'application/json',
  csv: 'text/csv',
  geojson: 'application/geo+json',
};
const downloadsOf = (lang: string, site: string) =>
  Object.entries(DOWNLOADS).map(([kind, name]) => {
    return { address: site + downloadFolder(lang).slice(1) + name, type: TYPES[kind as Download] };
  });

const feedLink = (href: string, title: string) =>
  `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;
