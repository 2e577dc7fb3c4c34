import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestedPath, serve } from '../../../src/tools/serve.mjs';

const files = {
  'secret.txt': 'outside',
  'site/index.html': 'home',
  'site/404.html': 'no such page',
  'site/en/index.html': 'english',
  'site/en/a b.txt': 'spaced',
  'site/assets/main-Ab3_x-9Z.js': 'export {};',
  'site/assets/logo.png': 'png',
  'site/marks.svg': '<svg/>',
  'site/places.geojson': '{}',
  'site/app.webmanifest': '{}',
};

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  site = await serve({ dir: join(folder, 'site') });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks for exactly this path: `fetch` would tidy up `..` first. */
async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(site.url, { path, method, headers }, resolve).on('error', reject).end(),
  );
  const chunks: Buffer[] = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('the static server', () => {
  it.each([
    ['/', 'home'],
    ['/en/', 'english'],
    ['/en/?day=2024-10-08', 'english'],
    ['//en//', 'english'],
    ['/en/a%20b.txt', 'spaced'],
  ])('answers %s with its file', async (path, text) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, text]);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-Ab3_x-9Z.js', 'text/javascript; charset=utf-8'],
    ['/assets/logo.png', 'image/png'],
    ['/marks.svg', 'image/svg+xml; charset=utf-8'],
    ['/places.geojson', 'application/geo+json; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('calls %s %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it.each([
    ['/en', '/en/'],
    ['/en?lens=happened', '/en/?lens=happened'],
    ['//en', '/en/'],
  ])('sends %s on to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  it.each(['/nothing', '/assets/', '/marks.svg/', '/en/index.html/x'])('has no page at %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, 'no such page']);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%5c..%5csecret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  it('refuses to write', async () => {
    const { status, headers } = await ask('/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('answers HEAD with the headers alone', async () => {
    const { headers, body } = await ask('/', 'HEAD');
    expect([headers['content-length'], body.length]).toEqual(['4', 0]);
  });

  it('compresses text, and text only, for those who accept it', async () => {
    const [page, picture, untouched] = await Promise.all([
      ask('/', 'GET', { 'accept-encoding': 'br, gzip' }),
      ask('/assets/logo.png', 'GET', { 'accept-encoding': 'gzip' }),
      ask('/'),
    ]);
    expect(gunzipSync(page.body).toString()).toBe('home');
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(untouched.headers['content-encoding']).toBeUndefined();
  });

  it('opens every answer to other origins', async () => {
    const answers = await Promise.all(['/', '/nothing', '/en', '/%00'].map((path) => ask(path)));
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['*', '*', '*', '*']);
  });

  it('lets hashed files be kept, and others be asked for again', async () => {
    expect((await ask('/assets/main-Ab3_x-9Z.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/assets/logo.png')).headers['cache-control']).toBe('no-cache');
  });

  it('says when its port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('requestedPath', () => {
  it.each([
    ['/', ''],
    ['/en/?a=/../b#c', 'en/'],
    ['/M%C3%BCnchen.csv', 'München.csv'],
    ['/a..b/', 'a..b/'],
    ['/..', null],
    ['/%', null],
  ])('reads %s as %s', (target, path) => {
    expect(requestedPath(target)).toBe(path);
  });
});
