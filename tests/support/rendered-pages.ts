import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { routesOf } from '../../src/site/render.ts';
import { fill } from '../../src/tools/build/site.ts';
import { readWorld } from '../../src/tools/story.ts';

/** Where the site of these pages lies. */
export const SITE = 'https://host.example/folder/';

let made: Promise<ReadonlyMap<string, string>> | undefined;

/** Every page of the site by its file, as the build fills it into its template; made once. */
export const renderedPages = (): Promise<ReadonlyMap<string, string>> => (made ??= makePages());

async function makePages() {
  const routes = await routesOf(await readWorld(), SITE);
  const pages = await Promise.all(routes.map(({ render }) => render()));
  return new Map(pages.map((page) => [page.file, fill(readFileSync(`src/${page.template}`, 'utf8'), page)]));
}

/** One for all pages: a window takes longer to make than a page to read. */
const parser = new new JSDOM('', { url: SITE }).window.DOMParser();

export const parsedPage = (html: string): Document => parser.parseFromString(html, 'text/html');

/** A page's address, from its file. */
export const addressOfFile = (file: string): string => SITE + file.replace(/index\.html$/, '');
