// What a reader's browser asks the site for, and how much that is. Sizes are those of the files in gzip, in bytes;
// fonts and pictures, which are packed already, go as they are.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Missing } from './table.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {'html' | 'css' | 'js' | 'fonts' | 'data' | 'pictures'} Kind */
/** @typedef {{ path: string, kind: Kind, bytes: number }} Asked */
/** @typedef {{ asked: Asked[], beforePaint: string[] }} Load `beforePaint`: paths asked for before anything was seen */

/** @type {Record<string, Kind>} */
const KINDS = {
  '.html': 'html',
  '.css': 'css',
  '.js': 'js',
  '.woff2': 'fonts',
  '.json': 'data',
  '.svg': 'pictures',
  '.png': 'pictures',
};
const PACKED = ['.woff2', '.png'];
/** The dataset travels as a module: a file of data that the bundler named after its language. */
const DATASET = /assets\/[a-z]{2}-[\w-]{8}\.js$/;
/** What the live map alone needs: MapLibre with its worker, and the base map. */
export const LIVE = /assets\/((live-ground|maplibre-gl-worker|ground-data)-[\w-]+\.js|(world|region)-[\w-]+\.json)$/;
/** A page that stands and is idle has asked for all that it asks for by itself. Ms without a request. */
const QUIET = 1500;

/**
 * Opens an address and waits until it is quiet. The page's scripts must not have run before.
 *
 * @param {Page} page
 * @param {string} address
 * @param {string} folder the built site's
 * @param {(page: Page) => Promise<unknown>} [until] what else to wait for
 * @returns {Promise<Load>}
 */
export async function load(page, address, folder, until) {
  /** @type {string[]} */
  const paths = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  // A worker's own requests are the context's.
  page.context().on('request', (request) => paths.push(new URL(request.url()).pathname));
  const answer = await page.goto(address, { waitUntil: 'load' });
  if (!answer?.ok()) throw new Missing(`${new URL(address).pathname} is not there`);
  await until?.(page);
  for (let before = -1; before < paths.length;) {
    before = paths.length;
    await page.waitForTimeout(QUIET);
  }
  const beforePaint = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted);
    return resources.map(({ name }) => new URL(name, document.baseURI).pathname);
  });
  return { asked: await Promise.all([...new Set(paths)].map((path) => weigh(path, folder))), beforePaint };
}

/** What the reader does first fetches the app, and then charts and cards; what they do next, the rest. @param {Page} page */
export async function begin(page) {
  const act = () => page.evaluate(() => dispatchEvent(new Event('keydown')));
  await act();
  // Other sites have no such thing.
  if (await page.locator('[data-scene]').count())
    await page.locator('footer > small button').waitFor({ state: 'attached', timeout: 60_000 });
  await act();
}

/** @param {Page} page @param {string} selector @param {string} what it is, in words @throws {Missing} */
export async function need(page, selector, what) {
  if (!(await page.locator(selector).count())) throw new Missing(`there is no ${what}`);
}

/** @param {string} path @param {string} folder @returns {Promise<Asked>} */
async function weigh(path, folder) {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const text = await readFile(join(folder, file));
  const bytes = PACKED.includes(extname(file)) ? text.length : gzipSync(text).length;
  return { path, kind: DATASET.test(path) ? 'data' : (KINDS[extname(file)] ?? 'data'), bytes };
}

/**
 * On a slow machine chapters have their pictures until the app is there.
 * @param {readonly Asked[]} asked
 */
export const withoutPictures = (asked) => asked.filter(({ kind }) => kind !== 'pictures');

/**
 * kB (1,000 bytes) of one kind, or of all.
 * @param {readonly Asked[]} asked
 * @param {Kind} [kind]
 */
export const kB = (asked, kind) =>
  asked.filter((file) => !kind || file.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Sum of all layout shifts on the way through the story, as the browser weighs them. @param {Page} page @returns {Promise<number>} */
export async function layoutShift(page) {
  await page.evaluate(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
        if (!shift.hadRecentInput) shifts.push(shift.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const step = innerHeight / 4;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  return page.evaluate(() =>
    /** @type {any} */ (window).shifts.reduce((/** @type {number} */ a, /** @type {number} */ b) => a + b, 0),
  );
}
