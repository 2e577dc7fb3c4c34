import type { Component } from 'svelte';
import { render } from 'svelte/server';
import dossiers from 'virtual:dossiers';
import { datasets, languages } from 'virtual:story';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Overview from '../charts/Overview.svelte';
import Timebar from '../controls/Timebar.svelte';
import { downloadFolder, feedPath } from '../core/downloads.ts';
import { projectionOf } from '../geo/camera.ts';
import { groundPaths } from '../geo/poster.ts';
import { decodeGround } from '../geo/topology.ts';
import { sourcesMessagesOf } from '../i18n/sources/index.ts';
import StillScene from '../map/StillScene.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import type { Format } from '../theme/layouts.ts';
import { escapeHtml } from './escape-html.ts';
import { linksOf, relative, type PageKind } from './links.ts';
import { withIslands, withoutMarkers } from './markers.ts';
import NotFound from './NotFound.svelte';
import SourcesPage from './SourcesPage.svelte';
import { stillPicture } from './stills.ts';
import StoryPage from './StoryPage.svelte';
import type { Topology } from 'topojson-specification';

/** A page of the site: where it lies, which template it fills, and what with. */
export interface Page {
  /** Path of the file from the site's root: "en/index.html". */
  readonly file: string;
  readonly template: 'index.html' | 'sources.html' | '404.html';
  readonly lang: string;
  readonly head: string;
  readonly body: string;
}

/**
 * Every page of the site, rendered as a reader without script sees it.
 * @param siteUrl the site's own address, if it is known: only then is there a feed
 */
export async function renderSite(world: Topology, siteUrl: string | null): Promise<Page[]> {
  const pages = await Promise.all(languages.flatMap(({ id }) => [storyPage(id, world), sourcesPage(id, siteUrl)]));
  return [...pages, await notFoundPage()];
}

async function explorerOf(lang: string, kind: PageKind): Promise<Explorer> {
  const { default: dataset } = await datasets[lang]!();
  const own = languages.find(({ id }) => id === lang)!;
  return new Explorer(dataset, kind === 'sources' ? '' : relative(own.home, own.sources));
}

async function storyPage(lang: string, world: Topology): Promise<Page> {
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
  const posterOf = (format: Format) =>
    groundPaths(ground, projectionOf(explorer.cameraOf(explorer.tour.opening, format)));
  const { body } = await render(StoryPage, {
    props: {
      explorer,
      posters: { upright: posterOf('upright'), broad: posterOf('broad') },
      links: linksOf(languages, lang, 'home'),
      stillOf: (chapter: string) => stillPicture(explorer.dataset, chapter, homeOf(lang)),
    },
  });
  const { headline, standfirst } = explorer.dataset;
  const page = withIslands(withoutMarkers(body), islands);
  return { file: fileOf(lang, 'home'), template: 'index.html', lang, head: headOf(headline, standfirst), body: page };
}

async function sourcesPage(lang: string, siteUrl: string | null): Promise<Page> {
  const explorer = await explorerOf(lang, 'sources');
  const { words, dataset } = explorer;
  const messages = sourcesMessagesOf(dataset.lang);
  const here = languages.find(({ id }) => id === lang)!.sources;
  const folder = relative(here, downloadFolder(lang));
  const feed = siteUrl && relative(here, feedPath(lang));
  const { body } = await render(SourcesPage, {
    props: {
      ...{ explorer, messages, dossier: dossiers[lang]! },
      links: linksOf(languages, lang, 'sources'),
      files: { folder, feed },
    },
  });
  const head =
    headOf(`${words.sourcesTitle} – ${dataset.title}`, words.sourcesIntro) +
    (feed ? feedLink(feed, messages.feedTitle(dataset.title)) : '');
  return { file: fileOf(lang, 'sources'), template: 'sources.html', lang, head, body: withoutMarkers(body) };
}

async function notFoundPage(): Promise<Page> {
  const explorers = await Promise.all(languages.map(({ id }) => explorerOf(id, 'home')));
  const [first] = explorers;
  const { body } = await render(NotFound, { props: { explorers, languages } });
  const head = headOf(first!.words.notFound, first!.words.notFoundText);
  return { file: '404.html', template: '404.html', lang: first!.dataset.lang, head, body: withoutMarkers(body) };
}

const homeOf = (lang: string) => languages.find(({ id }) => id === lang)!.home;
const fileOf = (lang: string, kind: PageKind) => `${languages.find(({ id }) => id === lang)![kind].slice(1)}index.html`;

const feedLink = (href: string, title: string) =>
  `<link rel="alternate" type="application/atom+xml" href="${escapeHtml(href)}" title="${escapeHtml(title)}" />`;

const headOf = (title: string, description: string) =>
  `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}" />`;
