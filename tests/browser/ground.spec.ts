import type { Page } from '@playwright/test';
import { project, type Camera } from '../../src/geo/camera.ts';
import { cameraOfChapter } from '../../src/geo/chapter-camera.ts';
import { layouts } from '../../src/theme/layouts.ts';
import { expect, sizes, test } from './support';
import { expectDay, focusSlider, languages, mark, middleOf, openStory } from './story-page';

/** MapLibre's globe under the marks: it comes, it stands where the marks say, and time alone never redraws it. */

type LonLat = readonly [lon: number, lat: number];
interface GroundElement extends HTMLElement {
  ground: {
    project: (place: LonLat) => readonly [number, number] | null;
    rendered: () => number;
    readonly frames: number;
  };
}

const { story } = languages[0]!;
const PLACES: Record<string, LonLat> = {
  Vladivostok: [131.8824, 43.1165],
  Kursk: [36.1926, 51.7304],
  Belgorod: [36.5857, 50.5976],
  Moscow: [37.6173, 55.7558],
  'the North Cape': [25.7837, 71.1695],
};
const CHAPTERS = ['start', 'border', 'belgorod'];

const live = (page: Page) => page.locator('[data-ground="live"]');
const frames = (page: Page) => page.locator('[data-ground]').evaluate((node: GroundElement) => node.ground.frames);
const rendered = (page: Page) =>
  page.locator('[data-ground]').evaluate((node: GroundElement) => node.ground.rendered());
const projected = (page: Page, place: LonLat) =>
  live(page).evaluate((node: GroundElement, where) => node.ground.project(where), place);

/** The live ground is there when it shows features, not when some event says so. */
async function openLive(page: Page, address: string) {
  await openStory(page, address);
  await expect(live(page)).toBeVisible({ timeout: 90_000 });
  await expect.poll(() => rendered(page), { timeout: 60_000 }).toBeGreaterThan(0);
}

/** Waits until no more frames are drawn. */
async function settle(page: Page): Promise<number> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await frames(page);
        const isStill = now === last;
        last = now;
        return isStill;
      },
      { intervals: [1000], timeout: 60_000 },
    )
    .toBe(true);
  return last;
}

/** Where the formula of `src/geo/camera.ts` puts a place in the window, by the layout that the style sheet chooses. */
async function expected(page: Page, camera: Camera, place: LonLat) {
  const matching = await page.evaluate(
    (media) => media.map((query) => matchMedia(query).matches),
    layouts.map(({ media }) => media),
  );
  const { offset } = layouts.findLast((_, index) => matching[index])!;
  const { width, height } = (await live(page).boundingBox())!;
  const point = project(camera, place);
  return point && [width / 2 + (point[0] + offset.x) * height, height / 2 + (point[1] + offset.y) * height];
}

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('the live ground comes, agrees with the marks to a px, and rests while time moves', async ({ page }) => {
      await openLive(page, '/');
      expect(await frames(page)).toBeGreaterThan(0);

      await test.step('it stands where the marks stand', async () => {
        const box = (await live(page).boundingBox())!;
        const dot = await middleOf(mark(page, 'vladivostok').locator('circle').first());
        const [x, y] = (await projected(page, PLACES['Vladivostok']!))!;
        expect(Math.hypot(box.x + x - dot.x, box.y + y - dot.y)).toBeLessThan(1);
      });

      await test.step('a step of the slider draws no new frame', async () => {
        const before = await settle(page);
        await focusSlider(page);
        for (const day of ['2024-10-30', '2024-10-28', '2024-10-24', '2024-10-23', '2024-10-22']) {
          await page.keyboard.press('ArrowLeft');
          await expectDay(page, day);
        }
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(await frames(page)).toBe(before);
      });

      for (const chapter of CHAPTERS) {
        await test.step(`at the chapter "${chapter}" it stands where the camera’s formula says`, async () => {
          const section = page.locator(`section[id="${chapter}"]`);
          await section.evaluate((node) => node.scrollIntoView({ behavior: 'instant', block: 'start' }));
          const camera = cameraOfChapter(story, chapter, size === 'phone' ? 'upright' : 'broad');
          for (const [name, place] of Object.entries(PLACES)) {
            const point = await expected(page, camera, place);
            if (!point) continue;
            await expect
              .poll(
                async () => {
                  const [x, y] = (await projected(page, place)) ?? [NaN, NaN];
                  return Math.hypot(x - point[0]!, y - point[1]!);
                },
                { message: `px between formula and ${name}`, timeout: 30_000 },
              )
              .toBeLessThan(1);
          }
          await expect.poll(() => rendered(page), { timeout: 60_000 }).toBeGreaterThan(0);
        });
      }
    });
  });
}
