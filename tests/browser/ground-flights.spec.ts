import type { Page } from '@playwright/test';
import { project, type LonLat } from '../../src/geo/camera.ts';
import { cameraOfChapter } from '../../src/geo/chapter-camera.ts';
import { interpolateCamera } from '../../src/geo/interpolate.ts';
import { LANDING, TAKE_OFF } from '../../src/story/follow.ts';
import { layoutNamed } from '../support/layouts.ts';
import { flies, ground, openLive, settle, type GroundElement } from './live-ground.ts';
import { expect, long, test } from './support.ts';
import { languages } from './story-page.ts';

/** Whether the camera may fly is decided by how long the frames of the first flight take. */

test.use({ viewport: { width: 320, height: 320 }, deviceScaleFactor: 0.25 });

const { story } = languages[0]!;
const { chapters } = story;
const KURSK: LonLat = [36.1926, 51.7304];

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

test('where the frames of the first flight are slow, the camera flies no more', long, async ({ page }) => {
  await openLive(page, '/');
  await settle(page);
  await expect.poll(() => flies(page), 'until it is measured').toBe(true);
  await stretchTime(page, 1000);
  await move(page, 12);
  await expect.poll(() => flies(page)).toBe(false);

  await stretchTime(page, 1e-6);
  await move(page, 12);
  expect(await flies(page), 'slow stays slow').toBe(false);
});

/** Stops half-way into a chapter; gives the px between the ground and where the camera of the flight sees a place. */
async function aside(page: Page, from: string, to: string, t: number): Promise<number> {
  await page.evaluate(
    ({ id, part }) => {
      const section = document.getElementById(id)!;
      scrollBy({ top: section.getBoundingClientRect().top - innerHeight * part, behavior: 'instant' });
    },
    { id: to, part: TAKE_OFF - (TAKE_OFF - LANDING) * t },
  );
  const camera = interpolateCamera(cameraOfChapter(story, from, 'upright'), cameraOfChapter(story, to, 'upright'))(t);
  const { width, height } = (await ground(page).boundingBox())!;
  const { offset } = layoutNamed('upright');
  const [x, y] = project(camera, KURSK)!;
  const [left, top] = (await ground(page).evaluate((node: GroundElement, place) => node.ground.project(place), KURSK))!;
  return Math.hypot(left - (width / 2 + (x + offset.x) * height), top - (height / 2 + (y + offset.y) * height));
}

test('a reader who wants no motion sees no fade, but cuts; when they want it and frames are fast, the camera flies with their scrolling, there and back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const fades: string[] = [];
    Object.assign(window, { fades });
    addEventListener('transitionrun', (event) => {
      if ((event.target as Element).matches('.gl')) fades.push(event.propertyName);
    });
  });
  await openLive(page, '/');
  await expect(page.locator('.gl')).not.toHaveCSS('opacity', '0');
  await expect(ground(page)).toHaveClass(/covering/);
  expect(await page.evaluate(() => (window as unknown as { fades: string[] }).fades)).toEqual([]);
  await settle(page);
  const atWest = () => aside(page, 'west', 'border', 0.3);
  await atWest();
  await expect.poll(atWest).toBeGreaterThan(2);
  expect(await flies(page)).toBe(false);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(() => flies(page), 'until it is measured').toBe(true);
  await stretchTime(page, 1e-3);
  await move(page, 12);
  await settle(page);
  expect(await flies(page)).toBe(true);
  for (const t of [0.2, 0.5, 0.8, 0.5, 0.2]) {
    await expect.poll(() => aside(page, 'west', 'border', t), `${t} of the way`).toBeLessThan(2);
  }

  // Where there is room for labels, they are placed where the flight pauses.
  await page.setViewportSize({ width: 390, height: 664 });
  await aside(page, 'west', 'border', 0.3);
  await expect(page.locator('[data-scene] text', { hasText: 'Kursk' }).first()).toBeVisible();
});
