import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { parseStory } from '../../content/parse-story.ts';
import { problemsPage } from './problems-page.ts';
import { readData } from '../read-data.ts';
import { renderAll } from './render-all.ts';
import { fill } from './site.ts';
import { storyFolder } from '../story-folder.mjs';

/**
 * `npm run dev`: renders each page when it is asked for, by the same function as the build, and anew when the story's
 * data change. As long as these have problems, each page is the list of them.
 */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const story = storyFolder();
      watch(server, story);
      server.middlewares.use((request, response, next) => {
        pageAt(server, story, request.originalUrl ?? '/')
          .then((html) => (html === null ? next() : response.setHeader('Content-Type', 'text/html').end(html)))
          .catch(next);
      });
    },
  };
}

/** An editor may write a file in several steps, and several files at once. */
const REST_MS = 50;

function watch(server: ViteDevServer, story: string): void {
  const folders = ['data', 'seeds'].map((name) => join(story, name));
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folders);
  server.watcher.on('all', (_, file) => {
    if (!folders.some((folder) => file.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => reload(server), REST_MS);
  });
}

function reload(server: ViteDevServer): void {
  server.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** The page that an address names, or null where it names none. */
async function pageAt(server: ViteDevServer, story: string, url: string): Promise<string | null> {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.endsWith('/')) return null;
  const checked = parseStory(readData(story));
  if (!checked.ok) return problemsPage(checked.problems, `${server.config.base}@vite/client`);
  const page = (await renderAll(server, null)).find(({ file }) => file === `${pathname.slice(1)}index.html`);
  if (!page) return null;
  const template = await readFile(join(server.config.root, page.template), 'utf8');
  return fill(await server.transformIndexHtml(url, template), page);
}
