import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Ms without a request after which no other is thought to come. */
const QUIET = 500;
const SITE = process.env.SITE_DIR ?? 'dist';
const ASSETS = join(SITE, 'assets');

/** Opens a page and begins to use it, which is when its charts and cards are fetched; resolves when the page rests. */
export async function openAndBegin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await requestsToEnd(page);
  // A page that is slow to wake has not heard the first of them.
  await page.evaluate(() => setInterval(() => dispatchEvent(new Event('focusin')), 100));
  await requestsToEnd(page);
}

/** As Playwright's own `networkidle`, which comes once a page. */
async function requestsToEnd(page: Page): Promise<void> {
  let last = Date.now();
  const note = () => (last = Date.now());
  page.on('request', note);
  while (Date.now() - last < QUIET) await wait(50);
  page.off('request', note);
}

/** The names of the site's bundled scripts that a page asks for from its opening until it rests after the reader has begun. */
export async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const known = new Set(readdirSync(ASSETS).filter((name) => name.endsWith('.js')));
  const asked = new Set<string>();
  const note = (request: { url: () => string }) => asked.add(basename(new URL(request.url()).pathname));
  page.on('request', note);
  await openAndBegin(page, address);
  page.off('request', note);
  return [...asked].filter((name) => known.has(name)).sort();
}

/** Bytes of what was asked for, as hosts send it. */
export async function packed(paths: readonly string[]): Promise<number> {
  const fileOf = (path: string) => SITE + path.replace(/\/$/, '/index.html');
  const sizes = paths.map(async (path) => gzipSync(await readFile(fileOf(path))).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
