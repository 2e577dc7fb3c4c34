import { dotOf, drag, takeMap } from './exploring.ts';
import { openStory } from './story-page.ts';
import { expect, long, sizes, test } from './support.ts';

/** Exploring on the live ground: MapLibre's globe and the marks move as one. */

interface GroundElement extends HTMLElement {
  ground: {
    project: (place: readonly [number, number]) => readonly [number, number] | null;
    rendered: () => number;
    readonly frames: number;
  };
}

const PORT = [131.8824, 43.1165] as const;

test.use({ viewport: sizes.desktop, deviceScaleFactor: 0.25 });

test('a drag and a turn of the wheel carry the live ground together with the marks', long, async ({ page }) => {
  await openStory(page, '/');
  const live = page.locator('[data-ground="live"]');
  await expect(live).toBeVisible({ timeout: 90_000 });
  await expect
    .poll(() => live.evaluate((node: GroundElement) => node.ground.rendered()), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await takeMap(page);

  const apart = async () => {
    const { x, y } = (await live.boundingBox())!;
    const dot = await dotOf(page, 'vladivostok');
    const [left, top] = (await live.evaluate((node: GroundElement, place) => node.ground.project(place), PORT))!;
    return Math.hypot(x + left - dot.x, y + top - dot.y);
  };
  const frames = () => live.evaluate((node: GroundElement) => node.ground.frames);
  const before = { dot: await dotOf(page, 'vladivostok'), frames: await frames() };

  await drag(page, before.dot, -160, 30);
  const dot = await dotOf(page, 'vladivostok');
  expect(Math.hypot(dot.x - before.dot.x + 160, dot.y - before.dot.y - 30)).toBeLessThan(1);
  expect(await apart()).toBeLessThan(1);
  expect(await frames()).toBeGreaterThan(before.frames);

  await page.mouse.move(dot.x + 40, dot.y - 40);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => dotOf(page, 'vladivostok')).not.toEqual(dot);
  expect(await apart()).toBeLessThan(1);
});
