// The table of budgets: `npm run bench`, after `npm run build`. Sizes and counts hold anywhere (a browser test keeps them);
// times are medians of five runs on this machine, and tell little of another one. `npm run bench -- sizes` prints a part of
// it: sizes, waits, motions or building.
import { fileURLToPath } from 'node:url';
import { argv, hrtime } from 'node:process';
import { build } from 'vite';
import { run } from '../../src/tools/command.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { LIMITS } from './limits.mjs';
import { framesOfSlider, heapOfMounts, heapOfPasses, slowFrames, stepsToPaint } from './motion.mjs';
import { blockingTime, DAY, firstScroll, firstTouch, HANDLE, largestPaint, longestTask } from './paint.mjs';
import { median, NO_GL, SOFTWARE_GL, withBrowser } from './rounds.mjs';
import { begin, kB, layoutShift, LIVE, load } from './sizes.mjs';
import { publish } from './table.mjs';
import { PHONE } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./sizes.mjs').Load} Load */

const ROUNDS = 5;
const DIST = process.env.SITE_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));

const site = await serve({ dir: DIST });
const parts = { sizes, waits, motions, building };
for (const [name, rows] of Object.entries(parts)) if (!argv[2] || argv[2] === name) await publish(rows());
await site.close();

/** @returns {AsyncGenerator<Row>} */
async function* sizes() {
  /** @type {Load} */
  const resting = await withBrowser(NO_GL, (onPage) => onPage((page) => load(page, site.url, DIST)));
  /** @type {Load} */
  const frame = await withBrowser(NO_GL, (onPage) => onPage((page) => load(page, `${site.url}embed/`, DIST)));
  /** @type {number} */
  const shift = await withBrowser(NO_GL, (onPage) =>
    onPage(async (page) => (await load(page, site.url, DIST, begin), layoutShift(page))),
  );
  /** @type {Load} */
  const begun = await withBrowser(NO_GL, (onPage) => onPage((page) => load(page, site.url, DIST, begin)));
  const isLive = async (/** @type {Page} */ page) => {
    await begin(page);
    await page.locator('[data-ground=live]').waitFor({ timeout: 180_000 });
  };
  /** @type {Load} */
  const live = await withBrowser(SOFTWARE_GL, (onPage) => onPage((page) => load(page, site.url, DIST, isLive)));
  const { atRest, withMap } = LIMITS;
  const early = live.beforePaint.filter((path) => LIVE.test(path)).length;
  const without = begun.asked.filter(({ path }) => LIVE.test(path)).length;
  yield* /** @type {Row[]} */ ([
    ['everything before the reader begins', kB(resting.asked), atRest.all, 'kB'],
    ['of that HTML', kB(resting.asked, 'html'), atRest.html, 'kB'],
    ['of that JS', kB(resting.asked, 'js'), atRest.js, 'kB'],
    ['of that fonts', kB(resting.asked, 'fonts'), atRest.fonts, 'kB'],
    ['a frame, before somebody begins', kB(frame.asked), LIMITS.frame, 'kB'],
    ['the app, once the reader begins', kB(begun.asked) - kB(resting.asked), null, 'kB'],
    ['of that data', kB(begun.asked, 'data'), null, 'kB'],
    ['everything with the live map', kB(live.asked), withMap.all, 'kB'],
    ['requests with the live map', live.asked.length, withMap.requests, ''],
    ['requests of the live map before the first paint', early, 0, ''],
    ['requests of the live map without WebGL2', without, 0, ''],
    ['layout shift over the whole story', shift, LIMITS.shift, ''],
  ]);
}

/** @returns {AsyncGenerator<Row>} */
async function* waits() {
  const [script, bare] = await withBrowser(NO_GL, (onPage) =>
    both(
      () => onPage((page) => largestPaint(page, site.url, true), PHONE),
      () => onPage((page) => largestPaint(page, site.url, false), PHONE),
    ),
  );
  yield [
    'LCP, as a multiple of that without script',
    script / bare,
    LIMITS.paintRatio,
    `(${ms(script)} : ${ms(bare)})`,
  ];
  const onPhone = (/** @type {(page: Page, address: string) => Promise<number>} */ measure) =>
    withBrowser(NO_GL, (onPage) => rounds(() => onPage((page) => measure(page, site.url), PHONE)));
  yield ['blocking time until the page rests', await onPhone(blockingTime), LIMITS.blocking.atRest, 'ms'];
  yield ['blocking time of the first scroll', await onPhone(firstScroll), LIMITS.blocking.firstScroll, 'ms'];
  for (const [part, what] of /** @type {const} */ ([
    [HANDLE, 'its handle'],
    [DAY, 'its day on the map'],
  ])) {
    const touch = await onPhone((page, address) => firstTouch(page, address, part));
    yield [`first touch of the slider, to ${what}`, touch, LIMITS.firstTouch, 'ms'];
  }
  const globe = await serve({ dir: await globePage() });
  const [ours, alone] = await withBrowser(SOFTWARE_GL, (onPage) =>
    both(
      () => onPage((page) => longestTask(page, site.url, '[data-ground=live]'), PHONE),
      () => onPage((page) => longestTask(page, `${globe.url}globe.html`, '[data-ground=live]'), PHONE),
    ),
  );
  await globe.close();
  const what = 'longest task as the live map starts, as a multiple of that of MapLibre alone';
  yield [what, ours / alone, LIMITS.startRatio, `(${ms(ours)} : ${ms(alone)})`];
}

/** @returns {AsyncGenerator<Row>} */
async function* motions() {
  const { slider, slowFrames: slow, heap } = LIMITS;
  const drawn = (/** @type {(page: Page) => Promise<number>} */ measure) =>
    withBrowser(NO_GL, (onPage) => rounds(() => onPage(measure)));
  const once = (/** @type {string[]} */ flags, /** @type {(page: Page) => Promise<number>} */ measure) =>
    withBrowser(flags, (onPage) => onPage(measure));
  const [paints, days] = /** @type {[number[], number[]]} */ ([[], []]);
  await withBrowser(NO_GL, async (onPage) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { paint, day } = await onPage((page) => stepsToPaint(page, site.url));
      paints.push(paint);
      days.push(day);
    }
  });
  yield ['slider, key to paint of its handle, 95th of 200 steps', median(paints), slider.toPaint, 'ms'];
  yield ['slider, key to paint of its day on the map, 95th of 200 steps', median(days), slider.toPaint, 'ms'];
  const frames = await once(SOFTWARE_GL, (page) => framesOfSlider(page, site.url));
  yield ['GL frames drawn by 200 steps of the slider', frames, slider.glFrames, ''];
  const slowOnes = await drawn((page) => slowFrames(page, site.url));
  yield ['frames over 50 ms while scrolling', slowOnes, slow, '%'];
  const passes = await once(NO_GL, (page) => heapOfPasses(page, site.url));
  yield ['heap after 30 passes of the story', passes, heap, 'MB more'];
  const mounts = await once(NO_GL, (page) => heapOfMounts(page, `${site.url}embed/`));
  yield ['heap after 25 frames put up and taken down', mounts, heap, 'MB more'];
}

/** @returns {AsyncGenerator<Row>} */
async function* building() {
  const start = hrtime.bigint();
  if ((await run('npm run --silent build')) !== 0) throw new Error('the build fails');
  yield ['npm run build', Number(hrtime.bigint() - start) / 1e9, LIMITS.build, 's'];
}

/** Median of the rounds. @param {() => Promise<number>} measure */
async function rounds(measure) {
  const values = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await measure());
  return median(values);
}

/** Medians of two, measured by turns so that the machine's moods reach both alike. @param {() => Promise<number>} one @param {() => Promise<number>} other @returns {Promise<[number, number]>} */
async function both(one, other) {
  /** @type {[number[], number[]]} */
  const [ones, others] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ones.push(await one());
    others.push(await other());
  }
  return [median(ones), median(others)];
}

/** Builds the page that has nothing but MapLibre. @returns {Promise<string>} its folder */
async function globePage() {
  const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
  const pages = fileURLToPath(new URL('pages', import.meta.url));
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: pages,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: `${pages}/globe.html` } },
  });
  return outDir;
}

/** @param {number} value */
function ms(value) {
  return `${Math.round(value)} ms`;
}
