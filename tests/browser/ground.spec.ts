import type { Page } from '@playwright/test';
import { frames, ground, openLive, scrollTo, settle, type GroundElement } from './live-ground.ts';
import { expect, long, sizes, test } from './support.ts';
import { expectDay, focusSlider, languages, mark, middleOf } from './story-page.ts';

/** MapLibre's globe under the marks: it comes, it stands where the marks say, and time alone never redraws it. */

const { chapters, places, towns } = languages[0]!.story;
const located = [...places, ...towns].flatMap(({ id, lon, lat }) =>
  lon === undefined || lat === undefined ? [] : [{ id, at: [lon, lat] as const }],
);

const SIZES = [
  { width: 390, height: 664 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
];

/** Of every place on this side of the globe: where the overlay has it, and how far (px) the live ground is from that. */
const measure = (page: Page) =>
  ground(page).evaluate(
    (node: GroundElement, asked) =>
      asked.flatMap(({ id, at }) => {
        const [here, there] = [node.ground.drawn(at), node.ground.project(at)];
        return here && there ? [{ id, here, apart: Math.hypot(there[0] - here[0], there[1] - here[1]) }] : [];
      }),
    located,
  );

// Places need no pixels: software GL paints a sixteenth of them in a fraction of the time.
test.describe('at a low resolution', () => {
  test.use({ deviceScaleFactor: 0.25 });
  for (const viewport of SIZES) {
    const tag = viewport.width === 390 ? {} : long;
    test(
      `on ${viewport.width} × ${viewport.height} px every place of every chapter is where the marks have it, to a px`,
      tag,
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await openLive(page, '/');
        const views = new Set<string>();
        for (const { id } of chapters) {
          await scrollTo(page, id);
          const measured = await measure(page);
          expect(measured.length, `places seen at "${id}"`).toBeGreaterThan(located.length / 2);
          expect(
            measured.filter(({ apart }) => !(apart < 1)).map(({ id: place, apart }) => ({ id, place, apart })),
          ).toEqual([]);
          views.add(JSON.stringify(measured[0]));
        }
        expect(views.size, 'the chapters have cameras of their own').toBeGreaterThan(2);
      },
    );
  }
});

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, long, () => {
    test.use({ viewport });

    test('the live ground stands under the dot of a mark, and rests while time moves', async ({ page }) => {
      await openLive(page, '/');
      expect(await frames(page)).toBeGreaterThan(0);

      const box = (await ground(page).boundingBox())!;
      const dot = await middleOf(mark(page, 'vladivostok').locator('circle').first());
      const [x, y] = await ground(page).evaluate((node: GroundElement) => node.ground.project([131.8824, 43.1165])!);
      expect(Math.hypot(box.x + x - dot.x, box.y + y - dot.y)).toBeLessThan(1);

      const before = await settle(page);
      await focusSlider(page);
      for (const day of ['2024-10-30', '2024-10-28', '2024-10-24', '2024-10-23', '2024-10-22']) {
        await page.keyboard.press('ArrowLeft');
        await expectDay(page, day);
      }
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await frames(page)).toBe(before);
    });
  });
}

test('another size of the window moves both grounds in the same frame', long, async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openLive(page, '/#belgorod');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => page.locator('.gl canvas').evaluate((canvas) => canvas.clientWidth)).toBe(1280);
  expect((await measure(page)).filter(({ apart }) => !(apart < 1))).toEqual([]);
});

test.describe('as readers have it', () => {
  test.use({ realIdle: true });

  test('MapLibre is asked for only after the page has painted', async ({ page }) => {
    await openLive(page, '/');
    const { painted, asked } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      asked: performance
        .getEntriesByType('resource')
        .filter(({ name }) => /live-ground|maplibre/.test(name))
        .map(({ startTime }) => startTime),
    }));
    expect(asked.length).toBeGreaterThan(0);
    expect(Math.min(...asked)).toBeGreaterThan(painted);
  });
});
