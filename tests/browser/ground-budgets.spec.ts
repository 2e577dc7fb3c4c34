import { begin, kB, layoutShift, LIVE, load, type Asked, type Kind } from '../bench/sizes.mjs';
import { LIMITS } from '../bench/limits.mjs';
import { expectLive } from './live-ground.ts';
import { expect, long, test } from './support.ts';

/** What the story's page costs a reader's line: the rows of `npm run bench` that are sizes and counts. */

test.use({ realIdle: true });

const DIST = process.env.SITE_DIR ?? 'dist';

/** Attained where the aim of `LIMITS` is not: no row may get worse. */
const ATTAINED = {
  // The app with charts and cards.
  begun: { all: 255, js: 116 },
  // And those with it.
  withMap: { all: 735, requests: 37 },
} as const;

/** On a slow machine chapters have their pictures until the app is there. */
const withoutPictures = (asked: readonly Asked[]) => asked.filter(({ kind }) => kind !== 'pictures');

function expectWithin(asked: readonly Asked[], limits: Partial<Record<Kind | 'all', number>>): void {
  for (const [kind, limit] of Object.entries(limits))
    expect(kB(asked, kind === 'all' ? undefined : (kind as Kind)), kind).toBeLessThanOrEqual(limit);
}

test('a page and a frame that nobody touches are documents, within the budgets', async ({ page }) => {
  // However long that takes: after ten seconds the app comes unasked.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  expectWithin((await load(page, '/', DIST)).asked, LIMITS.atRest);
  expectWithin((await load(page, '/embed/', DIST)).asked, { all: LIMITS.frame });
});

test('a reader who saves data gets all but the live map, within the budgets', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const { asked } = await load(page, '/', DIST, begin);
  expect(asked.filter(({ path }) => LIVE.test(path))).toEqual([]);
  expectWithin(withoutPictures(asked), ATTAINED.begun);
  expect(await layoutShift(page)).toBeLessThanOrEqual(LIMITS.shift);
});

test('the live map is asked for after the first paint, and all is within the budgets', long, async ({ page }) => {
  const { asked, beforePaint } = await load(page, '/', DIST, async () => {
    await begin(page);
    await expectLive(page);
  });
  expect(asked.some(({ path }) => LIVE.test(path))).toBe(true);
  expect(beforePaint.filter((path) => LIVE.test(path))).toEqual([]);
  expect(kB(withoutPictures(asked))).toBeLessThanOrEqual(ATTAINED.withMap.all);
  expect(withoutPictures(asked).length).toBeLessThanOrEqual(ATTAINED.withMap.requests);
});
