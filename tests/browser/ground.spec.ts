import type { Page } from '@playwright/test';
import { frames, ground, openLive, scrollTo, settle, type GroundElement } from './live-ground.ts';
import { expect, long, sizes, test } from './support.ts';
import { drawn, expectDay, exploring, focusSlider, languages, mark, middleOf, opening } from './story-page.ts';

/** MapLibre's globe under the marks: it comes, it stands where the marks say, and time alone never redraws it. */

const { chapters, places, towns } = languages[0]!.story;
const located = [...places, ...towns].flatMap(({ id, lon, lat }) =>
  lon === undefined || lat === undefined ? [] : [{ id, at: [lon, lat] as const }],
);

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

/** Every place of every chapter, or of some, is where the marks have it, to a px. */
async function expectTogether(page: Page, told = chapters): Promise<void> {
  const views = new Set<string>();
  for (const { id } of told) {
    await scrollTo(page, id);
    const measured = await measure(page);
    expect(measured.length, `places seen at "${id}"`).toBeGreaterThan(located.length / 2);
    expect(measured.filter(({ apart }) => !(apart < 1)).map(({ id: place, apart }) => ({ id, place, apart }))).toEqual(
      [],
    );
    views.add(JSON.stringify(measured[0]));
  }
  expect(views.size, 'the chapters have cameras of their own').toBeGreaterThan(2);
}

// Places need no pixels: software GL paints a sixteenth of them in a fraction of the time.
test.describe('at a low resolution', () => {
  test.use({ viewport: sizes.phone, deviceScaleFactor: 0.25 });

  test('on a phone every place of every chapter is where the marks have it, to a px', async ({ page }) => {
    await openLive(page, '/');
    await expectTogether(page);
  });

  test(
    'so it is on a tablet and on a large desktop, and a change of the size moves both in the same frame',
    long,
    async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await openLive(page, '/');
      const everyThird = (from: number) => chapters.filter((_, index) => index % 3 === from);
      await expectTogether(page, everyThird(1));
      await page.setViewportSize({ width: 1920, height: 1080 });
      await expectTogether(page, everyThird(0));
      await scrollTo(page, 'belgorod');
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect.poll(() => page.locator('.gl canvas').evaluate((canvas) => canvas.clientWidth)).toBe(1280);
      expect((await measure(page)).filter(({ apart }) => !(apart < 1))).toEqual([]);
    },
  );

  test('the live ground stands under the dot of a mark, and rests while time moves', long, async ({ page }) => {
    await openLive(page, `/${exploring(opening)}`);
    expect(await frames(page)).toBeGreaterThan(0);
    const days = [opening.day, '2024-10-30', '2024-10-28', '2024-10-24', '2024-10-23', '2024-10-22'];
    for (const viewport of Object.values(sizes)) {
      await page.setViewportSize(viewport);
      await expectDay(page, days[0]!);
      const before = await settle(page);
      const box = (await ground(page).boundingBox())!;
      const dot = await middleOf(mark(page, 'vladivostok').locator('circle').first());
      const [x, y] = await ground(page).evaluate((node: GroundElement) => node.ground.project([131.8824, 43.1165])!);
      expect(Math.hypot(box.x + x - dot.x, box.y + y - dot.y)).toBeLessThan(1);

      await focusSlider(page);
      for (const day of days.slice(1)) {
        await page.keyboard.press('ArrowLeft');
        await expectDay(page, day);
      }
      await drawn(page);
      expect(await frames(page)).toBe(before);
      for (let back = 1; back < days.length; back += 1) await page.keyboard.press('ArrowRight');
    }
  });
});
