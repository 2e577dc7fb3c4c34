import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../../src/tools/serve.mjs';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder({
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
});
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({ dir: join(folder, 'site') });
});
afterAll(() => site.close());

/** Asks for exactly this path: `fetch` would tidy up `..` first. */
async function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    request(site.url, { path, method, headers }, resolve).on('error', reject).end(),
  );
  const chunks: Buffer[] = await response.toArray();
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('the static server', () => {
  test.each([
    ['/', 'home'],
    ['/en/', 'english'],
    ['/en/?day=2024-10-08', 'english'],
    ['//en//', 'english'],
    ['/en/a%20b.txt', 'spaced'],
  ])('answers %s with its file', async (path, text) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([200, text]);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/main-Ab3_x-9Z.js', 'text/javascript; charset=utf-8'],
    ['/assets/logo.png', 'image/png'],
    ['/marks.svg', 'image/svg+xml; charset=utf-8'],
    ['/places.geojson', 'application/geo+json; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('calls %s %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['/en', '/en/'],
    ['/en?lens=happened', '/en/?lens=happened'],
    ['//en', '/en/'],
  ])('sends %s on to %s', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(['/nothing', '/assets/', '/marks.svg/', '/en/index.html/x'])('has no page at %s', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.toString()]).toEqual([404, 'no such page']);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%5c..%5csecret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('refuses %s', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test('refuses to write', async () => {
    const { status, headers } = await ask('/', 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('answers HEAD with the headers alone', async () => {
    const { headers, body } = await ask('/', 'HEAD');
    expect([headers['content-length'], body.length]).toEqual(['4', 0]);
  });

  test('compresses text, and text only, for those who accept it', async () => {
    const [page, picture, untouched] = await Promise.all([
      ask('/', 'GET', { 'accept-encoding': 'br, gzip' }),
      ask('/assets/logo.png', 'GET', { 'accept-encoding': 'gzip' }),
      ask('/'),
    ]);
    expect(gunzipSync(page.body).toString()).toBe('home');
    expect(picture.headers['content-encoding']).toBeUndefined();
    expect(untouched.headers['content-encoding']).toBeUndefined();
  });

  test('opens every answer to other origins', async () => {
    const answers = await Promise.all(['/', '/nothing', '/en', '/%00'].map((path) => ask(path)));
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['*', '*', '*', '*']);
  });

  test('lets hashed files be kept, and others be asked for again', async () => {
    expect((await ask('/assets/main-Ab3_x-9Z.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/assets/logo.png')).headers['cache-control']).toBe('no-cache');
  });

  test('says when its port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ dir: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
