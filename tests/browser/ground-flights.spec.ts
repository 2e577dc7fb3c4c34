import type { Page } from '@playwright/test';
import { flies, openLive, settle } from './live-ground';
import { expect, test } from './support';
import { languages } from './story-page';

/** Whether the camera may fly is decided by how long the frames of the first flight take. */

test.use({ viewport: { width: 320, height: 320 }, deviceScaleFactor: 0.25 });

const { chapters } = languages[0]!.story;

/** Makes every stretch of time look so many times as long; it begins with the first flight, to leave MapLibre's start alone. */
const stretchTime = (page: Page, factor: number) =>
  page.evaluate((by) => {
    const now = performance.now.bind(performance);
    const start = now();
    performance.now = () => start + (now() - start) * by;
  }, factor);

/** Moves the camera in that many frames, one after the other, as a reader does who scrolls. */
const move = (page: Page, times: number) =>
  page.evaluate(
    async ({ ids, count }) => {
      for (let index = 0; index < count; index += 1) {
        document.getElementById(ids[index % 2]!)!.scrollIntoView({ behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    },
    { ids: [chapters[0]!.id, chapters.at(-1)!.id], count: times },
  );

async function openAtRest(page: Page): Promise<void> {
  await openLive(page, '/');
  await settle(page);
  await expect.poll(() => flies(page), 'until it is measured').toBe(true);
}

test('where the frames of the first flight are slow, the camera flies no more', async ({ page }) => {
  await openAtRest(page);
  await stretchTime(page, 1000);
  await move(page, 12);
  await expect.poll(() => flies(page)).toBe(false);

  await stretchTime(page, 1e-6);
  await move(page, 12);
  expect(await flies(page), 'slow stays slow').toBe(false);
});

test('where they are fast, it flies on', async ({ page }) => {
  await openAtRest(page);
  await stretchTime(page, 1e-3);
  await move(page, 12);
  await settle(page);
  expect(await flies(page)).toBe(true);
});
