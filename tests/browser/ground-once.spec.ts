import type { Page } from '@playwright/test';
import { serve } from '../../src/tools/serve.mjs';
import { expectFeatures } from './live-ground.ts';
import { buildPages } from './pages/build-pages.ts';
import type { StagePage } from './pages/stage.ts';
import { expect, long, test as base } from './support.ts';

/** The map comes and goes as a whole: on a page that puts it up and takes it down again and again. */

const test = base.extend<object, { site: string }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads here what a fixture needs
    async ({}, use) => {
      const { url, close } = await serve({ dir: await buildPages() });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});
// One after the other: the page is built once.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 320, height: 320 }, deviceScaleFactor: 0.5 });

interface StageWindow extends Window {
  stagePage: StagePage;
}

test.use({ realIdle: true });

async function open(page: Page): Promise<void> {
  await page.goto('stage.html');
  await page.waitForFunction(() => 'stagePage' in window);
}
const putUp = (page: Page) => page.evaluate(() => (window as unknown as StageWindow).stagePage.putUp());
const takeDown = (page: Page) => page.evaluate(() => (window as unknown as StageWindow).stagePage.takeDown());

/** What the page holds when all that nobody holds any more has been cleared away. */
async function holdings(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  // What one sweep frees may have held what the next one finds.
  for (let sweep = 0; sweep < 3; sweep += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  const { jsEventListeners: listeners, nodes } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  const canvases = await page.locator('canvas').count();
  const fonts = await page.evaluate(() => document.fonts.size);
  return { listeners, nodes, canvases, fonts, workers: page.workers().length };
}

/** Each sixth time it is taken down when it shows something, else while it is still on its way. */
async function round(page: Page, number: number): Promise<void> {
  await putUp(page);
  if (number % 6 === 3) await expectFeatures(page);
  await expect(page.locator('canvas')).toHaveCount(1);
  await takeDown(page);
}

test(
  'put up and taken down 25 times, the map leaves no canvas, worker, font or listener behind',
  long,
  async ({ page }) => {
    await open(page);
    const fonts = await page.evaluate(() => document.fonts.size);
    for (let number = 1; number <= 5; number += 1) await round(page, number);
    await expect.poll(() => page.workers().length).toBe(0);
    const early = await holdings(page);
    expect(early).toMatchObject({ canvases: 0, workers: 0, fonts });
    for (let number = 6; number <= 25; number += 1) await round(page, number);
    await expect.poll(() => page.workers().length).toBe(0);
    const late = await holdings(page);
    expect(late).toMatchObject({ canvases: 0, workers: 0, fonts });
    const growth = async () => {
      const now = await holdings(page);
      return Math.max(now.listeners - early.listeners, now.nodes - early.nodes);
    };
    await expect.poll(growth, { message: 'listeners or nodes left', timeout: 20_000 }).toBeLessThanOrEqual(0);
  },
);

test('taken down while its context is lost, it leaves nothing behind', long, async ({ page }) => {
  await open(page);
  await putUp(page);
  await expectFeatures(page);
  await page
    .locator('.gl canvas')
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext(),
    );
  await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'poster');
  await takeDown(page);
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('far from the window the live ground is not even asked for; near it, it comes', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await page.addStyleTag({ content: '.map { margin-top: 300vh }' });
  await putUp(page);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  expect(asked.filter((url) => /live-ground|world/.test(url))).toEqual([]);
  await page.locator('.map').scrollIntoViewIfNeeded();
  await expectFeatures(page);
});
