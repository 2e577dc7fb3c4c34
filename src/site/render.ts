import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import chronologies from 'virtual:chronology';
import sourcesData from 'virtual:sources';
import { languages } from 'virtual:story';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Overview from '../charts/Overview.svelte';
import { downloadFolder, feedPath, FILES, MEDIA_TYPES } from '../content/downloads.ts';
import Timebar from '../controls/Timebar.svelte';
import { hasArticlePages } from '../core/article-pages.ts';
import type { Chapter, Dataset } from '../core/dataset.ts';
import { textOf } from '../core/prose.ts';
import { relative } from '../core/relative.ts';
import type { Claim, Source } from '../core/types.ts';
import { urlOf } from '../core/url.ts';
import { viewOfChapter, viewOfSaying } from '../core/view.ts';
import { keyFile, keyOf } from '../export/key.ts';
import { withIslands, withoutMarkers } from '../export/markers.ts';
import { stillPicture } from '../export/stills.ts';
import { toldStories } from '../export/told-stories.ts';
import { failed } from '../export/undrawable.ts';
import { groundPaths } from '../geo/poster.ts';
import { decodeGround } from '../geo/topology.ts';
import StillScene from '../map/StillScene.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import StepNav from '../story/StepNav.svelte';
import { Steps } from '../story/steps.svelte.ts';
import type { Format } from '../theme/layouts.ts';
import ArticlePage from './ArticlePage.svelte';
import { barsFile } from './bars.ts';
import { cardsFolder } from './cards.ts';
import ChapterPage from './ChapterPage.svelte';
import EmbedPage from './EmbedPage.svelte';
import { plainHead, tag } from './head.ts';
import { articleData, collectionData, partData } from './linked-data.ts';
import { addressOf, fileOf, linksOf, type Links, type PageId } from './links.ts';
import { sourcesMessagesOf } from './messages.ts';
import { momentsFile } from './moments.ts';
import NotFound from './NotFound.svelte';
import { describedAs, explorerOf, headFor, pageOf, publishedOn, type Site } from './page-parts.ts';
import type { Page } from './page.ts';
import { examplePage, publishPage } from './publish-pages.ts';
import { oembedFile } from './publish/oembed.ts';
import SourcesPage from './SourcesPage.svelte';
import StoryPage from './StoryPage.svelte';

/** A page that can be rendered, and its file, from the site's root. */
export interface Route {
  readonly file: string;
  /** It is made of the story in all languages, and not of its own alone. */
  readonly isOfAll: boolean;
  readonly render: () => Promise<Page>;
}

/** Every page of the site, to be rendered as a reader without script sees it. @param address see `Site` */
export async function routesOf(world: Topology, address: string | null): Promise<Route[]> {
  const routes = (await toldStories()).flatMap(({ own, dataset }) => {
    const site: Site = { own, dataset, world, address };
    const route = (id: PageId, page: (site: Site) => Promise<Page>): Route => ({
      file: fileOf(addressOf(own, id)),
      isOfAll: id === 'publish',
      render: () =>
        page(site).catch(
          failed({
            what: 'the page',
            lang: own.id,
            ...(typeof id === 'object' && id),
          }),
        ),
    });
    return [
      route('home', storyPage),
      route('sources', sourcesPage),
      ...(hasArticlePages(dataset) ? dataset.sources : []).map((article: Source) =>
        route({ article: article.id }, () => articlePage(site, article)),
      ),
      ...dataset.chapters.map((chapter: Chapter) => route({ chapter: chapter.id }, () => chapterPage(site, chapter))),
      route('embed', embedPage),
      route('publish', publishPage),
      route('example', examplePage),
    ];
  });
  return [...routes, { file: '404.html', isOfAll: true, render: () => notFoundPage(address) }];
}

/** The globe below the opening's map, for both formats of a window. */
function postersOf({ world, dataset }: Site, explorer: Explorer) {
  const ground = decodeGround(world);
  const posterOf = (format: Format) => groundPaths(ground, explorer.cameraOf(dataset.opening, format));
  return { upright: posterOf('upright'), broad: posterOf('broad') };
}

const islandOf = async (component: Component<{ explorer: Explorer }>, explorer: Explorer) =>
  (await render(component, { props: { explorer } })).body;

function cardsFrom(page: string, dataset: Dataset): string | undefined {
  const folder = cardsFolder(dataset);
  return folder === null ? undefined : relative(page, folder);
}

async function storyPage(site: Site): Promise<Page> {
  const { own, dataset } = site;
  const explorer = explorerOf(site, 'home');
  const { body } = await render(StoryPage, {
    props: {
      explorer,
      chronology: chronologies[own.id]!,
      posters: postersOf(site, explorer),
      links: linksOf(languages, own.id, 'home'),
      bars: relative(own.home, barsFile(own.id)),
      moments: relative(own.home, momentsFile(own.id)),
      cards: cardsFrom(own.home, dataset),
      key: { groups: keyOf(dataset), file: relative(own.home, keyFile(own.id)) },
      stillOf: (chapter: string) => stillPicture(dataset, chapter, own.home),
    },
  });
  const head = headFor(site, 'home', {
    title: dataset.headline,
    description: dataset.standfirst,
    oembed: oembedFile(own.id),
    data: articleData(describedAs(site, 'home', dataset.headline)),
  });
  const page = pageOf(site, 'home', { template: 'index.html', head, body });
  const islands = {
    stage: withoutMarkers(await islandOf(StillScene, explorer)),
    timebar: await islandOf(Timebar, explorer),
    estimates: withoutMarkers(await islandOf(EstimatesChart, explorer)),
    overview: withoutMarkers(await islandOf(Overview, explorer)),
  };
  return { ...page, body: withIslands(page.body, islands) };
}

async function sourcesPage(site: Site): Promise<Page> {
  const { own, dataset, address } = site;
  const explorer = explorerOf(site, 'sources');
  const messages = sourcesMessagesOf(own.id);
  const feed = address && relative(own.sources, feedPath(own.id));
  const links = linksOf(languages, own.id, 'sources');
  const { body } = await render(SourcesPage, {
    props: {
      ...{ explorer, messages, sourcesData: sourcesData[own.id]! },
      links,
      dayOf: dayIn(explorer, links),
      files: { folder: relative(own.sources, downloadFolder(own.id)), feed },
    },
  });
  const head = headFor(site, 'sources', {
    title: `${explorer.words.sourcesTitle} – ${dataset.title}`,
    description: explorer.words.sourcesIntro,
    data: collectionData(
      describedAs(site, 'sources', explorer.words.sourcesTitle),
      address === null ? [] : downloadsOf(own.id, address),
    ),
  });
  return pageOf(site, 'sources', { template: 'sources.html', head, body });
}

/** The day on which a statement was made, in the story. */
const dayIn =
  ({ tour }: Explorer, { home }: Links) =>
  (claim: Claim) =>
    home + urlOf(tour, viewOfSaying(tour, claim), '');

async function articlePage(site: Site, article: Source): Promise<Page> {
  const { own, dataset } = site;
  const id = { article: article.id };
  const explorer = explorerOf(site, id);
  const links = linksOf(languages, own.id, id);
  const { body } = await render(ArticlePage, {
    props: {
      ...{ explorer, links, article, messages: sourcesMessagesOf(own.id) },
      notes: sourcesData[own.id]!.articles[article.id]!,
      dayOf: dayIn(explorer, links),
    },
  });
  const head = headFor(site, id, {
    title: `${article.short} – ${explorer.words.sourcesTitle} – ${dataset.title}`,
    description: article.title,
    data: partData(describedAs(site, id, article.short), article),
  });
  return pageOf(site, id, { template: 'sources.html', head, body });
}

/** A chapter's own page: small enough to be shared, and it leads into the story. */
async function chapterPage(site: Site, chapter: Chapter): Promise<Page> {
  const { own, dataset } = site;
  const id = { chapter: chapter.id };
  const address = addressOf(own, id);
  const explorer = explorerOf(site, id);
  const links = linksOf(languages, own.id, id);
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
  const titles = {
    title: `${chapter.title} – ${dataset.title}`,
    description: textOf(chapter.blocks[0]!),
    oembed: oembedFile(own.id, chapter.id),
    data: articleData(describedAs(site, id, chapter.title, chapter.id)),
  };
  return pageOf(site, id, { template: 'chapter.html', head: headFor(site, id, titles, chapter.id), body });
}

/** The page that stands in a newsroom's frame: every form of it, of which the style sheet shows one. */
async function embedPage(site: Site): Promise<Page> {
  const { own, dataset, address } = site;
  const links = linksOf(languages, own.id, 'embed');
  const explorer = explorerOf(site, 'embed', links.home);
  const { body } = await render(EmbedPage, {
    props: {
      explorer,
      posters: postersOf(site, explorer),
      links,
      stillOf: (chapter: string) => stillPicture(dataset, chapter, own.embed),
      cards: cardsFrom(own.embed, dataset),
      moments: relative(own.embed, momentsFile(own.id)),
    },
  });
  const canonical = address === null ? '' : tag('link', { rel: 'canonical', href: address + own.home.slice(1) });
  const head = plainHead(dataset.headline, dataset.standfirst, publishedOn(own.id)) + canonical;
  const page = pageOf(site, 'embed', { template: 'embed.html', head, body });
  const turn = () => undefined;
  const islands = {
    stage: withoutMarkers(await islandOf(StillScene, explorer)),
    steps: (await render(StepNav, { props: { explorer, steps: new Steps(explorer), turn } })).body,
    timebar: await islandOf(Timebar, explorer),
    estimates: await islandOf(EstimatesChart, explorer),
  };
  return { ...page, body: withIslands(page.body, islands) };
}

/** In all languages at once. */
async function notFoundPage(site: string | null): Promise<Page> {
  const explorers = (await toldStories()).map((told) => explorerOf(told, 'home'));
  const { words, dataset } = explorers[0]!;
  const { body } = await render(NotFound, { props: { explorers, languages, site } });
  const head = plainHead(words.notFound, words.notFoundText);
  return { file: '404.html', template: '404.html', lang: dataset.lang, head, body: withoutMarkers(body) };
}

const downloadsOf = (lang: string, address: string) =>
  Object.entries(FILES).map(([kind, name]) => ({
    address: address + downloadFolder(lang).slice(1) + name,
    type: MEDIA_TYPES[kind as keyof typeof FILES],
  }));
