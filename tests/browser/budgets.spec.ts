import { begin, kB, layoutShift, LIVE, load, withoutPictures, type Asked, type Kind } from '../bench/sizes.mjs';
import { LIMITS } from '../bench/limits.mjs';
import { expect, test } from './support.ts';

/** What the story's page costs a reader's line: the rows of `npm run bench` that are sizes and counts. With the live map: `ground-budgets.spec`. */

test.use({ realIdle: true });

const DIST = process.env.SITE_DIR ?? 'dist';

/** With charts and cards; attained where the aim of `LIMITS` is not: no row may get worse. */
const BEGUN = { all: 256, js: 121.9 } as const;

function expectWithin(asked: readonly Asked[], limits: Partial<Record<Kind | 'all', number>>): void {
  for (const [kind, limit] of Object.entries(limits))
    expect(kB(asked, kind === 'all' ? undefined : (kind as Kind)), kind).toBeLessThanOrEqual(limit);
}

test('a page and a frame that nobody touches are documents, within the budgets', async ({ page }) => {
  // However long that takes: after ten seconds the app comes unasked.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  const fiveSeconds = () => page.clock.runFor(5000);
  expectWithin((await load(page, '/', DIST, fiveSeconds)).asked, LIMITS.atRest);
  expectWithin((await load(page, '/embed/', DIST, fiveSeconds)).asked, { all: LIMITS.frame });
});

test('a reader who saves data gets all but the live map, within the budgets', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const { asked } = await load(page, '/', DIST, begin);
  expect(asked.filter(({ path }) => LIVE.test(path))).toEqual([]);
  expectWithin(withoutPictures(asked), BEGUN);
  expect(await layoutShift(page)).toBeLessThanOrEqual(LIMITS.shift);
});
