// The table of budgets: `npm run bench`, after `npm run build`. Sizes and counts hold anywhere (a browser test keeps them);
// times are medians of five runs on this machine, and tell little of another one. `npm run bench -- sizes` prints a part of
// it: sizes, waits, motions or building. With SITE_DIR it measures another folder, prints only, and says which rows do not
// apply there.
import { rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { argv, hrtime } from 'node:process';
import { build } from 'vite';
import { run } from '../../src/tools/command.mjs';
import { KEPT } from '../../src/tools/kept.mjs';
import { serve } from '../../src/tools/serve.mjs';
import { LIMITS } from './limits.mjs';
import { framesOfSlider, heapOfMounts, heapOfPasses, slowFrames, stepsToPaint, workOfSteps } from './motion.mjs';
import {
  blockingTime,
  DAY,
  firstCard,
  firstScroll,
  firstTouch,
  HANDLE,
  largestPaint,
  tasksOfLiveMap,
} from './paint.mjs';
import { median, NO_GL, SOFTWARE_GL, withBrowser } from './rounds.mjs';
import { begin, kB, layoutShift, LIVE, load, need } from './sizes.mjs';
import { keep, Missing, print } from './table.mjs';
import { PHONE } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./sizes.mjs').Load} Load */
/** @typedef {import('./sizes.mjs').Kind} Kind */

const ROUNDS = 5;
const isOurs = !process.env.SITE_DIR;
const DIST = process.env.SITE_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url));

const site = await serve({ dir: DIST });
const parts = { sizes, waits, motions, building };
for (const [name, rows] of Object.entries(parts)) {
  if (argv[2] && argv[2] !== name) continue;
  const lines = await print(rows(), isOurs);
  if (isOurs) await keep(lines);
}
await site.close();

/** @returns {Row[]} */
function sizes() {
  /** @type {(flags: string[], path?: string, until?: (page: Page) => Promise<unknown>) => () => Promise<Load>} */
  const loaded = (flags, path = '', until) =>
    once(() => withBrowser(flags, (onPage) => onPage((page) => load(page, `${site.url}${path}`, DIST, until))));
  const [resting, frame, begun] = [loaded(NO_GL), loaded(NO_GL, 'embed/'), loaded(NO_GL, '', begin)];
  const live = loaded(SOFTWARE_GL, '', async (page) => {
    await begin(page);
    await need(page, '[data-ground]', 'live map');
    await page.locator('[data-ground=live]').waitFor({ timeout: 180_000 });
  });
  const shift = () =>
    withBrowser(NO_GL, (onPage) =>
      onPage(async (page) => (await load(page, site.url, DIST, begin), layoutShift(page))),
    );
  const weight =
    (/** @type {() => Promise<Load>} */ of, /** @type {Kind | undefined} */ kind = undefined) =>
    async () =>
      kB((await of()).asked, kind);
  const isLive = (/** @type {string} */ path) => LIVE.test(path);
  const { atRest, withMap } = LIMITS;
  return [
    ['everything before the reader begins', weight(resting), atRest.all, 'kB'],
    ['of that HTML', weight(resting, 'html'), atRest.html, 'kB'],
    ['of that JS', weight(resting, 'js'), atRest.js, 'kB'],
    ['of that fonts', weight(resting, 'fonts'), atRest.fonts, 'kB'],
    ['a frame, before somebody begins', weight(frame), LIMITS.frame, 'kB'],
    ['the app, once the reader begins', async () => (await weight(begun)()) - (await weight(resting)()), null, 'kB'],
    ['of that data', weight(begun, 'data'), null, 'kB'],
    ['everything with the live map', weight(live), withMap.all, 'kB'],
    ['requests with the live map', async () => (await live()).asked.length, withMap.requests, ''],
    [
      'requests of the live map before the first paint',
      async () => (await live()).beforePaint.filter(isLive).length,
      0,
      '',
    ],
    [
      'requests of the live map without WebGL2',
      async () => (await live(), (await begun()).asked.filter(({ path }) => isLive(path)).length),
      0,
      '',
    ],
    ['layout shift over the whole story', shift, LIMITS.shift, ''],
  ];
}

/** @returns {Row[]} */
function waits() {
  const onPhone = (/** @type {(page: Page, address: string) => Promise<number>} */ measure) => () =>
    withBrowser(NO_GL, (onPage) => rounds(() => onPage((page) => measure(page, site.url), PHONE)));
  const paints = async () => {
    const bare = await serve({ dir: await withoutScripts() });
    return withBrowser(NO_GL, (onPage) =>
      byTurns(
        () => onPage((page) => largestPaint(page, site.url), PHONE),
        () => onPage((page) => largestPaint(page, bare.url), PHONE),
      ),
    ).finally(bare.close);
  };
  const starts = once(startsOfLiveMap);
  const { blocking, firstTouch: touch, start } = LIMITS;
  const multiple = 'as the live map starts, as a multiple of that of MapLibre alone';
  return [
    ['LCP, as a multiple of that without script', async () => ratio(await paints(), (ms) => ms), LIMITS.paintRatio, ''],
    ['blocking time until the page rests', onPhone(blockingTime), blocking.atRest, 'ms'],
    ['blocking time of the first scroll', onPhone(firstScroll), blocking.firstScroll, 'ms'],
    ['first touch of the slider, to its handle', onPhone((page, url) => firstTouch(page, url, HANDLE)), touch, 'ms'],
    [
      'first touch of the slider, to its day on the map',
      onPhone((page, url) => firstTouch(page, url, DAY)),
      touch,
      'ms',
    ],
    [
      'first touch of the slider in a frame, to its day on the map',
      onPhone((page, url) => firstTouch(page, `${url}embed/`, DAY)),
      null,
      'ms',
    ],
    ['first press of a statement in the text, to its card', onPhone(firstCard), null, 'ms'],
    [`longest task ${multiple}`, async () => ratio(await starts(), ({ longest }) => longest), start.longest, ''],
    [`blocking time ${multiple}`, async () => ratio(await starts(), ({ blocking: sum }) => sum), start.blocking, ''],
  ];
}

/** What the live map's start costs, in the story and with MapLibre alone. */
async function startsOfLiveMap() {
  const globe = await serve({ dir: await globePage() });
  return withBrowser(SOFTWARE_GL, (onPage) =>
    byTurns(
      () => onPage((page) => tasksOfLiveMap(page, site.url), PHONE),
      () => onPage((page) => tasksOfLiveMap(page, `${globe.url}globe.html`), PHONE),
    ),
  ).finally(globe.close);
}

/** @returns {Row[]} */
function motions() {
  const { slider, slowFrames: slow, heap } = LIMITS;
  const drawn = (/** @type {(page: Page, address: string) => Promise<number>} */ measure) => () =>
    withBrowser(NO_GL, (onPage) => rounds(() => onPage((page) => measure(page, site.url))));
  const alone =
    (
      /** @type {string[]} */ flags,
      /** @type {(page: Page, address: string) => Promise<number>} */ measure,
      path = '',
    ) =>
    () =>
      withBrowser(flags, (onPage) => onPage((page) => measure(page, `${site.url}${path}`)));
  const steps = once(() =>
    withBrowser(NO_GL, async (onPage) => {
      const all = [];
      for (let round = 0; round < ROUNDS; round++) all.push(await onPage((page) => stepsToPaint(page, site.url)));
      return { paint: median(all.map(({ paint }) => paint)), day: median(all.map(({ day }) => day)) };
    }),
  );
  return [
    ['slider, key to paint of its handle, 95th of 200 steps', async () => (await steps()).paint, slider.toPaint, 'ms'],
    [
      'slider, key to paint of its day on the map, 95th of 200 steps',
      async () => (await steps()).day,
      slider.toPaint,
      'ms',
    ],
    [
      "slider, work of the main thread for a step, mostly to days seen before, at the machine's own speed",
      drawn(workOfSteps),
      slider.work,
      'ms',
    ],
    ['GL frames drawn by 200 steps of the slider', alone(SOFTWARE_GL, framesOfSlider), slider.glFrames, ''],
    ['frames over 50 ms while scrolling', drawn(slowFrames), slow, '%'],
    ['heap after 30 passes of the story', alone(NO_GL, heapOfPasses), heap, 'MB more'],
    ['heap after 25 frames put up and taken down', alone(NO_GL, heapOfMounts, 'embed/'), heap, 'MB more'],
  ];
}

/** @returns {Row[]} */
function building() {
  const built = async (fromNothing = false) => {
    if (!isOurs) throw new Missing('it is built already');
    if (fromNothing) rmSync(KEPT, { recursive: true, force: true });
    const start = hrtime.bigint();
    if ((await run('npm run --silent build')) !== 0) throw new Error('the build fails');
    return Number(hrtime.bigint() - start) / 1e9;
  };
  return [
    ['npm run build, from nothing', () => built(true), LIMITS.build.fromNothing, 's'],
    ['npm run build, with nothing changed', () => built(), LIMITS.build.again, 's'],
  ];
}

/** Measures once for all rows that need it. @template Result @param {() => Promise<Result>} measure */
function once(measure) {
  /** @type {Promise<Result> | undefined} */
  let result;
  return () => (result ??= measure());
}

/** Of medians, with both. @template Result @param {readonly [Result[], Result[]]} both @param {(result: Result) => number} ms @returns {[number, string]} */
function ratio(both, ms) {
  const [ours, other] = /** @type {[number, number]} */ (both.map((results) => median(results.map(ms))));
  return [ours / other, `(${Math.round(ours)} ms : ${Math.round(other)} ms)`];
}

/** Median of the rounds. @param {() => Promise<number>} measure */
async function rounds(measure) {
  const values = [];
  for (let round = 0; round < ROUNDS; round++) values.push(await measure());
  return median(values);
}

/** By turns, so that the machine's moods reach both alike. @template Result @param {() => Promise<Result>} one @param {() => Promise<Result>} other @returns {Promise<[Result[], Result[]]>} */
async function byTurns(one, other) {
  /** @type {[Result[], Result[]]} */
  const [ones, others] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    ones.push(await one());
    others.push(await other());
  }
  return [ones, others];
}

/** @param {string} name */
function cached(name) {
  return fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
}

/** Copies the site, with a first page that has every script removed. @returns {Promise<string>} its folder */
async function withoutScripts() {
  const folder = cached('bench-bare');
  await cp(DIST, folder, { recursive: true });
  const html = await readFile(join(DIST, 'index.html'), 'utf8');
  const bare = html.replaceAll(
    /<script\b.*?<\/script>|<link rel="modulepreload"[^>]*>|<link[^>]* as="script"[^>]*>/gs,
    '',
  );
  await writeFile(join(folder, 'index.html'), bare);
  return folder;
}

/** Builds the page that has nothing but MapLibre. @returns {Promise<string>} its folder */
async function globePage() {
  const outDir = cached('bench');
  const pages = fileURLToPath(new URL('pages', import.meta.url));
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: pages,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: `${pages}/globe.html` } },
  });
  return outDir;
}
