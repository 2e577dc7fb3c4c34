import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { renderAll } from './render-all.ts';
import { fill } from './site.ts';
import { storyFolder } from './story-folder.mjs';

/** `npm run dev`: renders each page when it is asked for, by the same function as the build. */
export function devPages(): Plugin {
  return {
    name: 'dev-pages',
    apply: 'serve',
    configureServer(server) {
      const data = join(storyFolder(), 'data');
      server.watcher.add(data);
      server.watcher.on('change', (file) => file.startsWith(data + sep) && reload(server));
      server.middlewares.use((request, response, next) => {
        pageAt(server, request.originalUrl ?? '/')
          .then((html) => (html === null ? next() : response.setHeader('Content-Type', 'text/html').end(html)))
          .catch(next);
      });
    },
  };
}

function reload(server: ViteDevServer): void {
  server.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

/** The page that an address names, or null where it names none. */
async function pageAt(server: ViteDevServer, url: string): Promise<string | null> {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.endsWith('/')) return null;
  const page = (await renderAll(server, null)).find(({ file }) => file === `${pathname.slice(1)}index.html`);
  if (!page) return null;
  const template = await readFile(join(server.config.root, page.template), 'utf8');
  return fill(await server.transformIndexHtml(url, template), page);
}
