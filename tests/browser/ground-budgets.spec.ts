import { kB, layoutShift, LIVE, load, type Kind } from '../bench/sizes.mjs';
import { LIMITS } from '../bench/limits.mjs';
import { expectLive } from './live-ground.ts';
import { expect, long, test } from './support.ts';

/** What the story's page costs a reader's line: the rows of `npm run bench` that are sizes and counts. */

test.use({ realIdle: true });

const DIST = process.env.SITE_DIR ?? 'dist';

/** Attained where the aim of `LIMITS` is not: no row may get worse. */
const ATTAINED = {
  beforeMap: { all: 212.2, js: 80 },
  // With charts and cards, which come where the live map takes longer than readers are waited for.
  withMap: { all: 726, requests: 25 },
} as const;

test('a reader who saves data gets everything but the live map, within the budgets', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const { asked } = await load(page, '/', DIST);
  expect(asked.filter(({ path }) => LIVE.test(path))).toEqual([]);
  const limits: readonly [Kind | undefined, number][] = [
    [undefined, ATTAINED.beforeMap.all],
    ['html', LIMITS.beforeMap.html],
    ['js', ATTAINED.beforeMap.js],
    ['fonts', LIMITS.beforeMap.fonts],
  ];
  for (const [kind, limit] of limits) expect(kB(asked, kind), kind ?? 'all').toBeLessThanOrEqual(limit);
  expect(await layoutShift(page)).toBeLessThanOrEqual(LIMITS.shift);
});

test('the live map is asked for after the first paint, and all is within the budgets', long, async ({ page }) => {
  const { asked, beforePaint } = await load(page, '/', DIST, expectLive);
  expect(asked.some(({ path }) => LIVE.test(path))).toBe(true);
  expect(beforePaint.filter((path) => LIVE.test(path))).toEqual([]);
  expect(kB(asked)).toBeLessThanOrEqual(ATTAINED.withMap.all);
  expect(asked.length).toBeLessThanOrEqual(ATTAINED.withMap.requests);
});
