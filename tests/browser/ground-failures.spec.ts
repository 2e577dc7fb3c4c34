import type { Page, Route } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';
import { expectDrawn, expectFeatures, flies, scrollTo, settle } from './live-ground.ts';
import { expect, test } from './support.ts';
import { expectDay, focusSlider, languages, mark, marksOf, openStory } from './story-page.ts';

/** Whatever keeps the live ground away, or takes it, the drawn one stands, and the story goes on. */

// Software GL paints a sixteenth of the pixels in a fraction of the time.
test.use({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 0.25 });

const { opening, chapters } = languages[0]!.story;
const other = chapters.find(({ id }) => id === 'border')!;
const SIMPLE = 'Vereinfachte Karte';
const simple = (page: Page) => page.getByText(SIMPLE);
const again = (page: Page) => page.getByRole('button', { name: 'Karte neu laden' });

async function expectLiveAgain(page: Page): Promise<void> {
  await again(page).click();
  await expectFeatures(page);
  await expect(simple(page)).toHaveCount(0);
  await expect(page.locator('canvas')).toHaveCount(1);
}

/** Large shapes of the drawn ground that can be seen: the page's own poster at the opening, else the one that script draws. */
const shapes = (page: Page) =>
  page.locator('.poster').evaluateAll((posters) => {
    const isCovered = document.querySelector('.ground.covering') !== null;
    return posters
      .filter((poster) => !isCovered || poster.closest('.ground'))
      .flatMap((poster) => [...poster.querySelectorAll('path')])
      .filter((path) => path.getBoundingClientRect().width > 50).length;
  });

const isGlSeen = (page: Page) => page.locator('.gl').evaluate((node) => getComputedStyle(node).opacity !== '0');

/** The slider moves the marks; another chapter brings another view, and back. */
async function expectTheStoryGoesOn(page: Page): Promise<void> {
  const before = await marksOf(page);
  await focusSlider(page);
  await page.keyboard.press('Home');
  await expect.poll(() => marksOf(page)).not.toEqual(before);
  const place = () => mark(page, 'kursk-oblast').boundingBox();
  const there = await place();
  await scrollTo(page, other.id);
  await expect.poll(place).not.toEqual(there);
  await expectDay(page, isoOf(other.day));
}

async function expectDrawnMap(page: Page): Promise<void> {
  await expectDrawn(page);
  await expect.poll(() => shapes(page)).toBeGreaterThan(3);
  expect(await isGlSeen(page)).toBe(false);
  expect(await flies(page)).toBe(false);
}

interface Failure {
  readonly what: string;
  readonly happen: (page: Page) => Promise<unknown>;
  readonly allowed?: RegExp[];
  /** Makes it possible again; a button then brings the live map. */
  readonly mend?: (page: Page) => Promise<void>;
}

const blocked = (file: RegExp) => [
  new RegExp(`^failed request: .*${file.source}|^console error: Failed to load resource: net::ERR_FAILED`),
];
const block = (file: RegExp): Omit<Failure, 'what'> => ({
  happen: (page) => page.route(file, (route) => route.abort()),
  mend: (page) => page.unroute(file),
  allowed: blocked(file),
});

const FAILURES: readonly Failure[] = [
  {
    what: 'MapLibre cannot make its context',
    happen: (page) =>
      page.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype as { getContext: (...args: unknown[]) => unknown };
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
          // The page asks with a canvas of its own first; that one is in no document.
          return this.isConnected ? null : getContext.apply(this, args);
        } as HTMLCanvasElement['getContext'];
      }),
  },
  {
    what: 'MapLibre throws while it starts',
    happen: (page) =>
      page.addInitScript(() => {
        WebGL2RenderingContext.prototype.createVertexArray = () => {
          throw new Error('broken driver');
        };
        WebGL2RenderingContext.prototype.getParameter = () => {
          throw new Error('broken driver');
        };
      }),
  },
  { what: 'the worker is blocked', ...block(/maplibre-gl-worker/) },
  { what: 'MapLibre is blocked', ...block(/live-ground/) },
];

for (const { what, happen, mend, allowed = [] } of FAILURES) {
  test.describe(`where ${what}`, () => {
    test.use({ allowedProblems: allowed });

    const next = mend ? 'a button brings the live one once that is mended' : 'the story goes on';
    test(`the drawn map stays, one line says so, and ${next}`, async ({ page }) => {
      await happen(page);
      await openStory(page, '/');
      await expect(simple(page)).toHaveCount(1, { timeout: 30_000 });
      await expectDrawnMap(page);
      await expect(page.locator('canvas')).toHaveCount(0);
      if (!mend) {
        await expectTheStoryGoesOn(page);
        await expectDrawnMap(page);
        await expect(simple(page)).toHaveCount(1);
        return;
      }
      // Until it has failed once more the button may still be the first one.
      const failed = page.waitForEvent('requestfailed');
      await again(page).click();
      await failed;
      await expect(again(page), 'as often as it takes').toBeVisible({ timeout: 30_000 });
      await mend(page);
      await expectLiveAgain(page);
    });
  });
}

test(
  'where the base map hangs, a sentence comes instead of it, and a button asks once more',
  { tag: '@long' },
  async ({ page }) => {
    const held: Route[] = [];
    await page.route(/world-.*\.json/, (route) => (held.length === 0 ? void held.push(route) : route.continue()));
    await openStory(page, '/#belgorod');
    expect(await shapes(page)).toBe(0);
    await expect(simple(page)).toHaveCount(1, { timeout: 30_000 });
    expect(await shapes(page), 'no ground that would be another view’s').toBe(0);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    await expectTheStoryGoesOn(page);
    await expectLiveAgain(page);
  },
);

test.describe('where the base map does not come', () => {
  test.use({ allowedProblems: blocked(/world-.*\.json/) });

  test('the opening keeps its poster, other chapters their marks, and the line stands', async ({ page }) => {
    await page.route(/world-.*\.json/, (route) => route.abort());
    await openStory(page, '/');
    await expect(simple(page)).toHaveCount(1, { timeout: 30_000 });
    await expectDrawnMap(page);
    await expectTheStoryGoesOn(page);
    expect(await shapes(page), 'no ground that would be another view’s').toBe(0);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    await scrollTo(page, opening);
    await expectDrawnMap(page);
  });
});

test.describe('where the base map comes at the second try', () => {
  test.use({ allowedProblems: blocked(/world-.*\.json/) });

  test('the view is drawn, and the reader need do nothing for it', async ({ page }) => {
    let tries = 0;
    let release: () => void = () => undefined;
    const come = new Promise<void>((done) => (release = done));
    await page.route(/world-.*\.json/, (route) =>
      (tries += 1) === 1 ? route.abort() : come.then(() => route.continue()),
    );
    await openStory(page, '/#border');
    await expect(simple(page)).toHaveCount(1, { timeout: 30_000 });
    expect(await shapes(page)).toBe(0);
    release();
    await expect.poll(() => shapes(page), { timeout: 30_000 }).toBeGreaterThan(3);
    expect(tries).toBe(2);
  });
});

/** With what brings it back: `restore` in the page's window. */
const loseContext = (page: Page) =>
  page.locator('.gl canvas').evaluate((canvas: HTMLCanvasElement) => {
    const lose = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    Object.assign(window, { restore: () => lose.restoreContext() });
    lose.loseContext();
  });

test('a link to a chapter shows its drawn ground before MapLibre has come; when the context is lost it returns; when it is restored, the live one; else by a button', async ({
  page,
}) => {
  const held: Route[] = [];
  await page.route(/live-ground/, (route) => (held.length === 0 ? void held.push(route) : route.continue()));
  await openStory(page, '/#belgorod');
  await expectDrawnMap(page);
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.continue();
  await expectFeatures(page);
  await settle(page);
  await loseContext(page);
  await expectDrawnMap(page);
  await expect(simple(page)).toHaveCount(1);
  await expectTheStoryGoesOn(page);
  await expectDrawnMap(page);

  // What changes meanwhile, the live ground has to know when it returns.
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => (window as unknown as { restore: () => void }).restore());
  await expectFeatures(page);
  await expect(simple(page)).toHaveCount(0);
  await expect.poll(() => isGlSeen(page)).toBe(true);
  await expect.poll(() => shapes(page), 'nothing drawn below the live ground').toBe(0);

  await loseContext(page);
  await expectDrawnMap(page);
  await expectLiveAgain(page);
});
