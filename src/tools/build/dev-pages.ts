import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { groups } from 'd3';
import type { routesOf } from '../../site/render.ts';
import { readStory, readWorld } from '../story.ts';
import { fill } from './site.ts';
import { storyFolder } from '../story-folder.mjs';
import type { Problem } from '../../content/problem.ts';
import { escapeHtml } from '../../core/markup.ts';

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

/** What the names of modules begin with that are made from the story's data. */
const VIRTUAL = '\0virtual:';

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

/** Only modules made from the story's data, and with them those that import them, are read anew. */
function reload(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments))
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (id.startsWith(VIRTUAL)) moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}

/** The page that an address names, or null where it names none. */
async function pageAt(server: ViteDevServer, story: string, url: string): Promise<string | null> {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.endsWith('/')) return null;
  const checked = readStory(story);
  if (!checked.ok) return problemsPage(checked.problems, `${server.config.base}@vite/client`);
  const site = (await server.ssrLoadModule('/site/render.ts')) as { routesOf: typeof routesOf };
  const routes = await site.routesOf(await readWorld(), null);
  const page = await routes.find(({ file }) => file === `${pathname.slice(1)}index.html`)?.render();
  if (!page) return null;
  const template = await readFile(join(server.config.root, page.template), 'utf8');
  return fill(await server.transformIndexHtml(url, template), page);
}

/**
 * What `npm run dev` shows while the data have problems: all of them, by file.
 * @param client the address of the script that loads the page again once something changes
 */
export function problemsPage(problems: readonly Problem[], client: string): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the data`;
  const files = groups(problems, ({ file }) => file);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<link rel="icon" href="data:,">
<style>${LOOKS}</style>
<script type="module" src="${escapeHtml(client)}"></script>
<main>
<h1>${count}</h1>
<p>Once they are mended and saved, the page comes back by itself.</p>
${files.map(([file, list]) => `<h2>${escapeHtml(file)}</h2>\n<ul>${list.map(item).join('')}</ul>`).join('\n')}
</main>
</html>
`;
}

function item({ where, what, fix }: Problem): string {
  const place = where && `<code>${escapeHtml(where)}</code> `;
  return `<li>${place}${escapeHtml(what)} <span>— ${escapeHtml(fix)}</span></li>`;
}

const LOOKS = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 3rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font: 600 1rem/1.5 ui-monospace, monospace; margin: 2rem 0 0.25rem; }
ul { margin: 0; padding: 0; list-style: none; }
li { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.5rem 0; }
code { font-family: ui-monospace, monospace; font-weight: 600; margin-right: 0.5em; }
span { display: block; opacity: 0.75; }
`;
