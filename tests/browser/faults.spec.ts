import type { Browser, Page, Route } from '@playwright/test';
import { openAndBegin, scriptsOf } from './scripts-of.ts';
import { withoutMotion, expect, long, sizes, test } from './support.ts';
import {
  expectDay,
  expectNoSideScroll,
  focusSlider,
  languages,
  notice,
  openStory,
  scene,
  toChapter,
} from './story-page.ts';

/** The ladder: whatever is missing or late, the text is whole, nothing throws, and a sentence says what is not there. */

// What is there, and what is said, is not a matter of the window or of motion, which cost time.
test.use({ ...withoutMotion, viewport: sizes.phone });

const TEXTS = 'main :is(h1, h2, h3, .prose, td, dd, figcaption)';

const textsIn = (page: Page) =>
  page.locator(TEXTS).evaluateAll((nodes) => nodes.map((node) => node.textContent.replaceAll(/\s+/g, ' ').trim()));

/** What a page says to those who run no script at all: the measure of all that follows. */
async function textsAsServed(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const texts = await textsIn(page);
  await context.close();
  return texts;
}

const isAwake = (page: Page) => page.locator('html').evaluate((root) => root.classList.contains('hydrated'));
const seenMarks = (page: Page) => page.locator('[data-scene] [data-mark]').filter({ visible: true });

/** Text and picture are there; where the map does not move, and where charts are missing, a sentence says so. */
async function expectWholeStory(page: Page, texts: readonly string[], what: string): Promise<void> {
  expect(await textsIn(page), what).toEqual(expect.arrayContaining([...texts]));
  expect(await seenMarks(page).count(), what).toBeGreaterThan(0);
  // Charts and cards come last: until then it is not known whether they do.
  const known = page.locator('dialog, [data-island="estimates"][hidden]');
  if (await isAwake(page)) await expect(known, what).not.toHaveCount(0);
  const hasCharts = await page
    .locator('[data-island="estimates"]')
    .evaluate((island) => !(island as HTMLElement).hidden);
  if ((await isAwake(page)) && hasCharts) return;
  await expect(page.locator('html'), what).not.toHaveClass(/hydrating/);
  const said = await notice(page).evaluate((node) =>
    [node.textContent, getComputedStyle(node, '::before').content].join(' '),
  );
  expect(said, what).toMatch(/[A-ZÄÖÜ][^.]{20,}\./);
  await expect(notice(page), what).toBeVisible();
}

async function expectWholePage(page: Page, texts: readonly string[], what: string): Promise<void> {
  expect(await textsIn(page), what).toEqual(expect.arrayContaining([...texts]));
  // What only script could move is not offered.
  if (!(await isAwake(page))) await expect(page.locator('.hydrated-only').filter({ visible: true })).toHaveCount(0);
}

/** By steps it is one picture until script comes, and that picture if it never does. */
async function expectWholeFrame(page: Page, _texts: readonly string[], what: string): Promise<void> {
  const pictures = page.locator('img').filter({ visible: true });
  expect((await seenMarks(page).count()) + (await pictures.count()), what).toBeGreaterThan(0);
  await expect(page.getByRole('link').filter({ visible: true }).first(), what).toBeVisible();
}

interface Fault {
  readonly what: string;
  readonly happen: (route: Route) => Promise<void>;
  /** Whether a problem is no more than the browser's word about the file itself. */
  readonly isTold: (problem: string, name: string) => boolean;
}
const missing: Fault = {
  what: 'without',
  happen: (route) => route.abort(),
  isTold: (problem, name) =>
    problem.includes(name) && /^(failed request|console error: Failed to load resource)/.test(problem),
};
/** What an old browser makes of new words, and any browser of a file that was spoilt on its way. */
const broken: Fault = {
  what: 'with a broken',
  happen: (route) => route.fulfill({ body: 'const = broken;', contentType: 'text/javascript' }),
  // The error of the broken file itself cannot be caught by another; nothing else may go wrong for it.
  isTold: (problem) => problem.includes("Unexpected token '='"),
};
/** A download that ended early. */
const halved: Fault = {
  what: 'with half of',
  happen: async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'text/javascript' });
  },
  isTold: (problem) =>
    /^page error: (Unexpected|Invalid|Unterminated|Private field|missing|\w+ is not defined)/.test(problem),
};
/** What some servers send to a tab that is older than the last change of the site. */
const another: Fault = {
  what: 'with a page for',
  happen: (route) => route.fulfill({ body: '<!doctype html><title>Not found</title>', contentType: 'text/html' }),
  isTold: (problem, name) => problem.includes(name) && problem.includes('MIME type'),
};
const FAULTS = [missing, broken, halved, another];

const PAGES = [
  { address: '/', expectWhole: expectWholeStory },
  { address: '/en/embed/', expectWhole: expectWholeFrame },
  { address: '/quellen/', expectWhole: expectWholePage },
  { address: '/en/publish/', expectWhole: expectWholePage },
  { address: '/kapitel/ship/', expectWhole: expectWholePage },
] as const;

/** So many pages are open at once: most of the time is waiting until one rests. */
const AT_ONCE = 4;

for (const { address, expectWhole } of PAGES)
  test(
    `${address} is whole when any one of its scripts is missing, spoilt, half there or another file`,
    long,
    async ({ page, context, problems, browser, baseURL }) => {
      test.setTimeout(120_000);
      const texts = await textsAsServed(browser, new URL(address, baseURL).href);
      const scripts = await scriptsOf(page, address);
      expect(scripts.length).toBeGreaterThan(1);
      const tries = scripts.map((name, i) => ({ ...FAULTS[i % FAULTS.length]!, name }));
      while (tries.length > 0) {
        const now = tries.splice(0, AT_ONCE);
        await Promise.all(
          now.map(async ({ what, happen, name }) => {
            const tab = await context.newPage();
            await tab.route(`**/${name}`, happen);
            await openAndBegin(tab, address);
            await expectWhole(tab, texts, `${what} ${name}`);
            await tab.close();
          }),
        );
        const untold = problems.splice(0).filter((problem) => !now.some(({ isTold, name }) => isTold(problem, name)));
        expect(untold, now.map(({ what, name }) => `${what} ${name}`).join()).toEqual([]);
      }
    },
  );

test.describe('the fonts are missing', long, () => {
  test.use({ allowedProblems: [/\.woff2/] });

  test('the story is set in others, fits the window and works', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openStory(page, '/', { until: 'all' });
      await expectNoSideScroll(page, `${width} px`);
      await focusSlider(page);
      await page.keyboard.press('End');
      await expectDay(page, '2025-04-27');
    }
  });
});

test.describe('the line is cut in mid-story', long, () => {
  test.use({ allowedProblems: [/ERR_INTERNET_DISCONNECTED/] });

  test('marks, slider and cards go on, and what cannot come is named', async ({ page, context }) => {
    await openStory(page, '/', { until: 'all' });
    await context.setOffline(true);
    await toChapter(page, 'belgorod');
    await expectDay(page, '2024-11-23');
    expect(await seenMarks(page).count()).toBeGreaterThan(0);
    await expect(page.getByText('Vereinfachte Karte')).toBeVisible();
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    await expect(scene(page)).not.toHaveAttribute('data-day', '2024-11-23');
    await page.locator('.prose a[data-claim]').first().dispatchEvent('click');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Karte erkunden' }).dispatchEvent('click');
    await expect(page.getByText('Die Karte lässt sich nicht bewegen')).toBeVisible();
    await context.setOffline(false);
  });
});

test.describe('the scripts take twenty seconds', long, () => {
  test('meanwhile the story is read with its pictures; then it wakes, and the sentence goes', async ({
    page,
    browser,
    baseURL,
  }) => {
    const texts = await textsAsServed(browser, baseURL!);
    await page.clock.install();
    let release: () => void = () => undefined;
    const come = new Promise<void>((done) => (release = done));
    await page.route('**/assets/*.js', (route) => come.then(() => route.continue()));
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('footer')).toBeAttached();
    await expect(notice(page)).toBeHidden();
    await page.clock.runFor(8_000);
    await expectWholeStory(page, texts, 'after eight seconds');
    await page.clock.runFor(12_000);
    release();
    await expect(page.locator('html.hydrated')).toBeAttached();
    await expect(notice(page)).toBeHidden();
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, '2025-04-27');
  });
});

test.describe('the browser forbids every storage', long, () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const get = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, { get });
      }
      Object.defineProperty(Document.prototype, 'cookie', { get, set: get });
    }),
  );

  test('no page misses it', async ({ page }) => {
    await openStory(page, '/?claim=004-23', { until: 'all' });
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('[data-theme-switch] select').selectOption('dark');
    await expect(page).toHaveURL(/theme=dark/);
    await page.goto('/quellen/');
    await expect(page.locator('[data-status]')).not.toBeEmpty();
    await page.goto('/en/publish/');
    await expect(page.locator('[data-code]')).not.toHaveValue('');
    await page.goto('/embed/');
    await expect(page.locator('html.hydrated')).toBeAttached();
  });
});

test.describe('the tab is in the background for a minute', long, () => {
  test('it comes back to the same view, and goes on from there', async ({ page }) => {
    await page.clock.install();
    await openStory(page, `${languages[1]!.home}?day=2024-11-07`, { until: 'all' });
    const turn = (isHidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
        const state = hidden ? 'hidden' : 'visible';
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    await page.getByRole('button', { name: 'Play', exact: true }).dispatchEvent('click');
    await turn(true);
    const day = await scene(page).getAttribute('data-day');
    await page.clock.fastForward(60_000);
    await turn(false);
    await page.clock.runFor(2_000);
    await expectDay(page, day!);
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    await expect(scene(page)).not.toHaveAttribute('data-day', day!);
  });
});
