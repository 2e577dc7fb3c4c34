import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { datasetOf } from '../../../src/content/dataset.ts';
import type { routesOf } from '../../../src/site/render.ts';
import { sitemapFiles } from '../../../src/site/sitemap.ts';
import { fill } from '../../../src/tools/build/site.ts';
import { readData, type readWorld } from '../../../src/tools/story.ts';
import { writeLongStory } from '../../bench/long-story.mjs';
import { htmlFaults } from '../../support/html-faults.ts';
import { storyIn } from '../../support/story-in.ts';
import { told } from '../../support/story-server.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A story with more statements than one page should hold: those of each article have a page of their own. */

const SITE = 'https://host.example/folder/';
const addressOfFile = (file: string) => SITE + file.replace(/index\.html$/, '');

const folder = tempFolder();
writeLongStory(folder, { statements: 301, places: 9, chapters: 7, shape: 'spread' });
const { story } = storyIn(folder);
const dataset = datasetOf(storyIn(folder), 'uk');
const { home, embed, sources } = story.languages.find(({ id }) => id === 'uk')!;

/** Of all languages. */
const addresses = new Set<string>();
/** Of one, by address. */
const pages = new Map<string, Document>();
const html = new Map<string, string>();
let sitemap = '';
const pageAt = (path: string) => pages.get(SITE + path.slice(1))!;
const hrefsIn = (page: Document) => [...page.querySelectorAll('a')].map(({ href }) => href);

beforeAll(async () => {
  const made = await told(readData(folder), '/site/render.ts', async (site: { routesOf: typeof routesOf }, server) => {
    const tools = (await server.ssrLoadModule('/tools/story.ts')) as { readWorld: typeof readWorld };
    const routes = await site.routesOf(await tools.readWorld(), SITE);
    for (const { file } of routes) addresses.add(addressOfFile(file));
    // One language is as good as the other.
    return Promise.all(routes.filter(({ file }) => file.startsWith('uk/')).map(({ render }) => render()));
  });
  sitemap = sitemapFiles(made, SITE)[0]!.text;
  for (const page of made) {
    const url = addressOfFile(page.file);
    html.set(url, fill(readFileSync(`src/${page.template}`, 'utf8'), page));
    pages.set(url, new JSDOM(html.get(url), { url }).window.document);
  }
}, 60_000);

test('each statement is on the page of its article, and that page in the list of all, for readers and for machines', () => {
  const all = pageAt(sources);
  expect(all.querySelectorAll('tr[data-camp]')).toHaveLength(0);
  for (const { id, number } of dataset.sources) {
    const address = `${sources}${id}/`;
    const ids = dataset.claims.filter(({ article }) => article.id === id).map((claim) => claim.id);
    expect([...pageAt(address).querySelectorAll('tr[data-camp]')].map((row) => row.id)).toEqual(ids.toSorted());
    const entry = all.querySelector(`tr[id="article-${id}"]`)!;
    expect(entry.querySelector('a')!.href).toBe(SITE + address.slice(1));
    expect(entry.textContent).toContain(`Стаття ${number} з ${dataset.sources.length}, ${ids.length} повідомл`);
    expect(sitemap).toContain(`<loc>${SITE}${address.slice(1)}</loc>`);
    expect(pageAt(address).querySelector<HTMLLinkElement>('[rel=canonical]')!.href).toBe(SITE + address.slice(1));
  }
});

test('every link between its pages leads to a page, and to a part of it that is there', () => {
  const lost = [...pages].flatMap(([url, page]) =>
    hrefsIn(page).flatMap((href) => {
      const [, address, fragment] = /^([^?#]*)[^#]*#?(.*)$/.exec(href)!;
      if (!address!.startsWith(SITE) || !address!.endsWith('/')) return [];
      const target = pages.get(address!);
      // Of pages in other languages it is asked of the others in theirs.
      const isThere = addresses.has(address!) && (!fragment || !target || target.getElementById(fragment) !== null);
      return isThere ? [] : [`${url} → ${href}`];
    }),
  );
  expect(lost).toEqual([]);
});

test('a link to a statement leads to the page of its article, from the story, from its chapters, and from all of these', () => {
  const onSomePage = new RegExp(`^${SITE}.*#\\d{3}-\\d{2}$`);
  const leads = (href: string) => new RegExp(`/${/#(\d{3})/.exec(href)![1]}/#`).test(href);
  for (const page of [home, embed, sources, `${sources}005/`]) {
    const links = hrefsIn(pageAt(page)).filter((href) => onSomePage.test(href));
    expect(links.length, page).toBeGreaterThan(0);
    expect(links.filter((href) => !leads(href))).toEqual([]);
  }
});

test('the articles’ pages lead to one another in order, and to the same one in the other language', () => {
  const way = (page: string, rel: string) =>
    pageAt(`${sources}${page}/`).querySelector<HTMLAnchorElement>(`[rel=${rel}]`);
  expect(way('004', 'next')!.href).toBe(`${SITE}${sources.slice(1)}005/`);
  expect(way('004', 'prev')!.href).toBe(`${SITE}${sources.slice(1)}003/`);
  expect(way('001', 'prev')).toBeNull();
  const other = pageAt(`${sources}004/`).querySelector<HTMLAnchorElement>('[data-language]')!.href;
  expect(other).toBe(`${SITE}${story.languages.find(({ id }) => id === 'en')!.sources.slice(1)}004/`);
});

test('what the pages say of themselves to machines fits together', () => {
  const dataOf = (path: string) =>
    JSON.parse(pageAt(path).querySelector('script[type="application/ld+json"]')!.textContent) as {
      hasPart: { '@id': string; appearance: { '@id': string } }[];
      isBasedOn: { '@id': string }[];
    };
  const absolute = (id: string, path: string) => new URL(id, SITE + path.slice(1)).href;
  const all = dataOf(sources);
  const parts = all.hasPart.map((part) => absolute(part['@id'], sources));
  expect(parts).toEqual(dataset.sources.map(({ id }) => `${SITE}${sources.slice(1)}${id}/`));
  const own = `${sources}004/`;
  const { hasPart, isBasedOn } = dataOf(own);
  expect(hasPart.map((part) => absolute(part['@id'], own))).toContain(`${SITE}${own.slice(1)}#004-07`);
  const article = absolute(isBasedOn[0]!['@id'], own);
  expect(all.isBasedOn.map((node) => absolute(node['@id'], sources))).toContain(article);
  for (const part of hasPart) expect(absolute(part.appearance['@id'], own)).toBe(article);
});

test('they are valid HTML', async () => {
  for (const path of [sources, `${sources}001/`, `${sources}004/`])
    expect(await htmlFaults(path, html.get(SITE + path.slice(1))!)).toEqual([]);
});
