import { begin, kB, LIVE, load, withoutPictures } from '../bench/sizes.mjs';
import { expectLive } from './live-ground.ts';
import { expect, test } from './support.ts';

/** When the live map is asked for, and what the page costs a reader's line with it; without it: `budgets.spec`. */

test.use({ realIdle: true, deviceScaleFactor: 0.25 });

const DIST = process.env.SITE_DIR ?? 'dist';

/** Attained where the aim of `LIMITS` is not: no row may get worse. */
const ATTAINED = { all: 749.4, requests: 38 } as const;

test('the live map is asked for after the first paint, and all is within the budgets', async ({ page }) => {
  const { asked, beforePaint } = await load(page, '/', DIST, async () => {
    await begin(page);
    await expectLive(page);
  });
  expect(asked.some(({ path }) => LIVE.test(path))).toBe(true);
  expect(beforePaint.filter((path) => LIVE.test(path))).toEqual([]);
  expect(kB(withoutPictures(asked))).toBeLessThanOrEqual(ATTAINED.all);
  expect(withoutPictures(asked).length).toBeLessThanOrEqual(ATTAINED.requests);
});
