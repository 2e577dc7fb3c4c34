import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';
import { chapters, languages, second } from './story-page.ts';

/** Hosts that treat the slash at the end of a folder's address in their own way. The site lies in the folder /x/y/. */

const folder = '/x/y';
const files = sirv(process.env.SITE_DIR ?? 'dist', { dev: true, extensions: [] });

const errorPage = readFileSync(join(process.env.SITE_DIR ?? 'dist', '404.html'));

/** @param isTaken the host takes the slash away; else it shows a folder with it and without */
async function hostOf(isTaken: boolean): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url!, 'http://host');
    const missing = () => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(errorPage);
    if (!pathname.startsWith(`${folder}/`)) return missing();
    const path = pathname.slice(folder.length);
    if (isTaken && path !== '/' && path.endsWith('/'))
      return void response.writeHead(308, { Location: pathname.slice(0, -1) + search }).end();
    request.url = /\.\w+$/.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`;
    return files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;

test('where the slash at the end of an address is left out, the page finds its files and keeps the view', async ({
  page,
}) => {
  const server = await hostOf(false);
  const { id, day } = chapters[3]!;
  for (const [address, path] of [
    [second.home, `?chapter=${id}`],
    [second.embed, `?chapter=${id}&theme=dark#?secret=aBc12`],
  ] as const) {
    await page.goto(addressOf(server) + address.replace(/\/$/, '') + path);
    await expect(page.locator('html.hydrated')).toBeAttached();
    await expect(page.locator('[data-scene]')).toHaveAttribute('data-day', day);
    expect(new URL(page.url()).pathname).toBe(folder + address);
  }
  await page.goto(`${addressOf(server)}${second.sources.replace(/\/$/, '')}?theme=dark`);
  await expect(page.locator('html[data-theme=dark]')).toBeAttached();
  await expect(page.getByRole('status')).not.toBeEmpty();
  server.close();
});

test('where a host takes the slash away, the page asks for it no second time', async ({ page }) => {
  const server = await hostOf(true);
  let asked = 0;
  page.on('request', (request) => (asked += Number(request.isNavigationRequest())));
  for (const { home } of languages.slice(1)) await page.goto(`${addressOf(server)}${home}`, { waitUntil: 'load' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.story.headline);
  expect(asked, 'the address, and where the host leads').toBe(2);
  server.close();
});

test('the error page is whole at any depth, and its links never leave the folder; in it they lead to the story', async ({
  page,
}) => {
  const server = await hostOf(false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const depth of ['', 'en/', 'en/none/at/all/']) {
    asked.length = 0;
    const address = `${addressOf(server)}/${depth}`;
    expect((await page.goto(`${address}nothing`))!.status()).toBe(404);
    await expect(page.getByRole('heading')).toHaveCount(languages.length);
    expect(asked, 'it needs no other file').toEqual([`${address}nothing`]);
    const links = await page
      .getByRole('link')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    expect(links).toEqual(languages.map(({ home }) => address + home.slice(1)));
  }
  server.close();
});
