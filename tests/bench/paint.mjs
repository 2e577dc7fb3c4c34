// What a reader with a slow phone on a slow line waits for: the largest paint, and the time in which script blocks.
import { LIVE, need } from './sizes.mjs';
import { likePhone } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** A task that is longer (ms) is felt; what is above counts as blocking. */
const FELT = 50;
/** Ms that a page stands before its largest paint is taken for the last. */
const REST = 3000;
/** Of the wheel, 120 px each, and ms between two. */
const TURNS = 60;
const PAUSE = 200;

/** Ms until the largest paint. @param {Page} page @param {string} address */
export async function largestPaint(page, address) {
  await observe(page, 'largest-contentful-paint');
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  return page.evaluate(() => /** @type {any} */ (window).seen.at(-1).startTime);
}

/** Ms of blocking from the first paint until the page rests; nobody touches it. @param {Page} page @param {string} address */
export async function blockingTime(page, address) {
  await observe(page, 'longtask');
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  return blockedSince(
    page,
    await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  );
}

/** @param {Page} page @param {number} start ms */
const blockedSince = (page, start) =>
  page.evaluate(
    ({ felt, from }) => {
      const tasks = /** @type {PerformanceEntry[]} */ (/** @type {any} */ (window).seen);
      return tasks
        .filter((task) => task.startTime >= from)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - felt), 0);
    },
    { felt: FELT, from: start },
  );

/** Ms of the longest task, and of blocking, from when the live map is asked for until it is there. @param {Page} page @param {string} address */
export async function tasksOfLiveMap(page, address) {
  await observe(page, 'longtask');
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => dispatchEvent(new Event('keydown')));
  await need(page, '[data-scene], [data-ground]', 'live map');
  await page.locator('[data-ground=live]').waitFor({ state: 'attached', timeout: 180_000 });
  const start = await page.evaluate((live) => {
    const asks = performance.getEntriesByType('resource').filter(({ name }) => new RegExp(live).test(name));
    return Math.min(...asks.map(({ startTime }) => startTime));
  }, LIVE.source);
  const longest = await page.evaluate((from) => {
    const tasks = /** @type {PerformanceEntry[]} */ (/** @type {any} */ (window).seen);
    return Math.max(0, ...tasks.filter((task) => task.startTime >= from).map(({ duration }) => duration));
  }, start);
  return { longest, blocking: await blockedSince(page, start) };
}

/**
 * Ms of blocking while the page is read for the first time from its beginning, a turn of the wheel after the other: what
 * is needed comes meanwhile.
 * @param {Page} page
 * @param {string} address
 */
export async function firstScroll(page, address) {
  await observe(page, 'longtask');
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  const start = await page.evaluate(() => performance.now());
  await page.mouse.move(200, 200);
  for (let turn = 0; turn < TURNS; turn++) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(PAUSE);
  }
  await page.waitForTimeout(REST);
  return blockedSince(page, start);
}

/** What changes with a touch of the slider, by element and attribute: the handle on it, and the day on the map. */
export const HANDLE = /** @type {const} */ (['svg:has(> [data-day-handle])', 'x']);
export const DAY = /** @type {const} */ (['[data-scene]', 'data-day']);

/**
 * Ms from the first touch of the slider, nothing loaded before, until something of the page has changed.
 * @param {Page} page
 * @param {string} address
 * @param {typeof HANDLE | typeof DAY} part
 */
export async function firstTouch(page, address, part) {
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  await need(page, '.track', 'slider of days');
  const change = page.evaluate(
    ([selector, attribute]) =>
      new Promise((done) => {
        const now = () => document.querySelector(selector)?.getAttribute(attribute);
        const before = now();
        addEventListener('pointerdown', ({ timeStamp }) => {
          const look = () => (now() === before ? requestAnimationFrame(look) : done(performance.now() - timeStamp));
          requestAnimationFrame(look);
        });
      }),
    part,
  );
  const { x, y, height } = /** @type {{ x: number, y: number, height: number }} */ (
    await page.locator('.track').boundingBox()
  );
  await page.mouse.click(x + 20, y + height / 3);
  return /** @type {Promise<number>} */ (change);
}

/** Ms from the first press of a statement in the text, nothing loaded before, until its card is open. @param {Page} page @param {string} address */
export async function firstCard(page, address) {
  await likePhone(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  await need(page, '.story a[data-claim]', 'statement in the text');
  const statement = page.locator('.story a[data-claim]').first();
  await statement.scrollIntoViewIfNeeded();
  const opened = page.evaluate(
    () =>
      new Promise((done) => {
        const listen = (/** @type {MouseEvent} */ { timeStamp }) => {
          const look = () =>
            document.querySelector('dialog[open]') ? done(performance.now() - timeStamp) : requestAnimationFrame(look);
          look();
        };
        addEventListener('click', listen, { once: true, capture: true });
      }),
  );
  await statement.click();
  return /** @type {Promise<number>} */ (opened);
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
