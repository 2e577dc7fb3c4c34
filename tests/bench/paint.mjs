// What a reader with a slow phone on a slow line waits for: the largest paint, and the time in which script blocks.
import { LIVE } from './sizes.mjs';
import { likePhone, slowProcessor } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** A task that is longer (ms) is felt; what is above counts as blocking. */
const FELT = 50;
/** Ms that a page stands before its largest paint is taken for the last. */
const REST = 3000;
/** Of the wheel, 120 px each. */
const TURNS = 30;

/** Ms until the largest paint. @param {Page} page @param {string} address @param {boolean} withScript */
export async function largestPaint(page, address, withScript) {
  if (!withScript) await page.route(address, withoutScripts);
  await observe(page, 'largest-contentful-paint');
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  return page.evaluate(() => /** @type {any} */ (window).seen.at(-1).startTime);
}

/** The same HTML and CSS with every script removed. @param {import('@playwright/test').Route} route */
async function withoutScripts(route) {
  const response = await route.fetch();
  const html = await response.text();
  const bare = html.replaceAll(/<script\b.*?<\/script>|<link rel="modulepreload"[^>]*>/gs, '');
  await route.fulfill({ response, body: bare });
}

/** Ms of blocking from the first paint until the live map is asked for, or until the page is hydrated and quiet without one. @param {Page} page @param {string} address */
export async function blockingTime(page, address) {
  await observe(page, 'longtask');
  await likePhone(page);
  await page.goto(address);
  await hydrated(page);
  await page.waitForTimeout(REST);
  return page.evaluate(
    ({ felt, live }) => {
      const asks = performance.getEntriesByType('resource').filter(({ name }) => new RegExp(live).test(name));
      const end = Math.min(Infinity, ...asks.map(({ startTime }) => startTime));
      const start = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const tasks = /** @type {PerformanceEntry[]} */ (/** @type {any} */ (window).seen);
      return tasks
        .filter((task) => task.startTime >= start && task.startTime < end)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - felt), 0);
    },
    { felt: FELT, live: LIVE.source },
  );
}

/** Told, not asked for again and again: that would be work of the page, and counted. @param {Page} page */
const hydrated = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const root = document.documentElement;
        const look = () => root.classList.contains('hydrated') && done(null);
        new MutationObserver(look).observe(root, { attributeFilter: ['class'] });
        look();
      }),
  );

/** Ms of the longest task from when the live map is asked for until `isLive`. @param {Page} page @param {string} address @param {string} isLive a selector */
export async function longestTask(page, address, isLive) {
  await observe(page, 'longtask');
  await likePhone(page);
  await page.goto(address);
  await page.locator(isLive).waitFor({ state: 'attached', timeout: 180_000 });
  return page.evaluate((live) => {
    const asks = performance.getEntriesByType('resource').filter(({ name }) => new RegExp(live).test(name));
    const start = Math.min(...asks.map(({ startTime }) => startTime));
    const tasks = /** @type {PerformanceEntry[]} */ (/** @type {any} */ (window).seen);
    return Math.max(0, ...tasks.filter((task) => task.startTime >= start).map(({ duration }) => duration));
  }, LIVE.source);
}

/** Ms of blocking on the first way through the story's beginning, which wakes what it needs. @param {Page} page @param {string} address */
export async function firstScroll(page, address) {
  await observe(page, 'longtask');
  await page.goto(address);
  await hydrated(page);
  await slowProcessor(page);
  await page.mouse.move(200, 200);
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, 120);
  await page.waitForTimeout(REST);
  return page.evaluate((felt) => {
    const tasks = /** @type {PerformanceEntry[]} */ (/** @type {any} */ (window).seen);
    return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - felt), 0);
  }, FELT);
}

/** Ms until something of the page of sources is seen, and until its table can be searched. @param {Page} page @param {string} address */
export async function firstUse(page, address) {
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load', timeout: 180_000 });
  await page.locator('form[data-tools]').waitFor({ timeout: 180_000 });
  return page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return [painted, performance.now()];
  });
}

/** Keeps the entries of a kind in the page's `seen`. @param {Page} page @param {string} type */
async function observe(page, type) {
  await page.addInitScript((kind) => {
    const seen = /** @type {PerformanceEntry[]} */ ([]);
    Object.assign(window, { seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: kind, buffered: true });
  }, type);
}
