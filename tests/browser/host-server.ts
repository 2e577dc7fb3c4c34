import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loaderPath, loaderVersion } from '../../src/embed/host/address.ts';
import { snippetOf, type SnippetOptions } from '../../src/embed/snippet.ts';
import { PREVIEW } from '../../src/theme/layouts.ts';
import { realStory } from '../support/real-story.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

const TEXT = Array.from(
  { length: 16 },
  () =>
    '<p>Der Artikel selbst. Er ist lang genug, dass der Rahmen weit unter dem Fenster steht, wenn ihn jemand aufschlägt, ' +
    'und dass noch Text folgt, wenn der Rahmen vorbei ist. Worum es darin geht, ist hier nicht wichtig; es zählt allein, ' +
    'wie viel Platz er nimmt und dass er beim Lesen nicht springt.</p>',
).join('\n');

/** The snippet as the page for editors gives it. */
export const snippet = (site: string, options: Partial<SnippetOptions> = {}): string =>
  snippetOf({
    site,
    embedPath: '/embed/',
    homePath: '/',
    lang: 'de',
    form: 'auto',
    title: 'Wer was wann sagte',
    linkText: 'Die ganze Geschichte',
    still: {
      src: `/share/de/${realStory('de').opening}.svg`,
      alt: 'Eine Karte',
      ratio: PREVIEW.width / PREVIEW.height,
    },
    ...options,
  });

/** What becomes of a snippet: `sandbox=<tokens>`, `no-script`, nothing; `version=<of the script>`; or another form. */
function treated(site: string, how: string): string {
  const [, tokens] = /^sandbox=(.*)$/.exec(how) ?? [];
  if (tokens !== undefined) return snippet(site).replace('<iframe ', `<iframe sandbox="${tokens}" `);
  const [, version] = /^version=(.*)$/.exec(how) ?? [];
  if (version !== undefined) return snippet(site).replace(loaderVersion, version);
  if (how === 'no-script') return snippet(site).replace(/<script.*<\/script>/, '');
  return snippet(site, how === '' ? {} : { form: how as SnippetOptions['form'] });
}

const fill = (html: string, site: string): string =>
  html
    .replaceAll('<!--text-->', TEXT)
    .replace(/<!--snippet *(.*?)-->/g, (_, how: string) => treated(site, how))
    .replaceAll('{{origin}}', new URL(site).origin)
    .replaceAll('{{script}}', site + loaderPath)
    .replaceAll('{{stepper}}', `${site}embed/?form=stepper`);

type Change = (html: string) => string;
const changes: Change[] = [];

/** The path of the plain article, changed as content systems change what is pasted into them. */
export const changed = (change: Change): string => `plain.html?change=${changes.push(change) - 1}`;

const fileOf = (path: string): string =>
  fileURLToPath(
    path.startsWith('/npm/')
      ? new URL(`../../node_modules/${path.slice('/npm/'.length)}`, import.meta.url)
      : new URL(`hosts${path}`, import.meta.url),
  );

/** Serves the articles in `hosts/` with the snippet for `site` in them, from an origin of their own. */
export async function serveHosts(site: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    readFile(fileOf(pathname), 'utf8').then(
      (text) => {
        response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'text/plain' });
        const html = extname(pathname) === '.html' ? fill(text, site) : text;
        response.end(changes[Number(searchParams.get('change') ?? NaN)]?.(html) ?? html);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  // Another site, not only another port: browsers give such frames a process of their own.
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}
