import type { Page } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';
import { frames, ground, openLive, scrollTo, settle, type GroundElement } from './live-ground.ts';
import { expect, long, sizes, test, withoutMotion } from './support.ts';
import { drawn, expectDay, focusSlider, languages, mark, middleOf, opening, settled } from './story-page.ts';

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
  for (const { id, day } of told) {
    await scrollTo(page, id);
    await expectDay(page, isoOf(day));
    const measured = await measure(page);
    expect(measured.length, `places seen at "${id}"`).toBeGreaterThan(located.length / 2);
    expect(measured.filter(({ apart }) => !(apart < 1)).map(({ id: place, apart }) => ({ id, place, apart }))).toEqual(
      [],
    );
    views.add(JSON.stringify(measured[0]));
  }
  expect(views.size, 'the chapters have cameras of their own').toBeGreaterThan(2);
}

/** By the slider, from the first day to the others before it. */
async function goThrough(page: Page, days: readonly string[]): Promise<void> {
  await focusSlider(page);
  for (const day of days.slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await expectDay(page, day);
  }
}

// Places need no pixels: software GL paints a sixteenth of them in a fraction of the time.
test.describe('at a low resolution', () => {
  test.use({ ...withoutMotion, viewport: sizes.phone, deviceScaleFactor: 0.25 });

  test('on a phone every place of every chapter is where the marks have it, to a px', async ({ page }) => {
    await openLive(page, '/');
    await expectTogether(page);
  });

  test(
    'so it is on a tablet and on a large desktop, and a change of the size moves both in the same frame; under the dot of a mark the ground rests while time moves',
    long,
    async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await openLive(page, '/');
      const everyThird = (from: number) => chapters.filter((_, index) => index % 3 === from);
      await expectTogether(page, everyThird(1));
      await page.setViewportSize({ width: 1920, height: 1080 });
      await settled(page);
      await expectTogether(page, everyThird(0));
      await scrollTo(page, 'belgorod');
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect.poll(() => page.locator('.gl canvas').evaluate((canvas) => canvas.clientWidth)).toBe(1280);
      expect((await measure(page)).filter(({ apart }) => !(apart < 1))).toEqual([]);

      await settled(page);
      await scrollTo(page, opening.id);
      await expectDay(page, opening.day);
      const days = [opening.day, '2024-10-30', '2024-10-28', '2024-10-24', '2024-10-23', '2024-10-22'];
      await goThrough(page, days.slice(0, 2));
      for (const viewport of Object.values(sizes)) {
        await page.setViewportSize(viewport);
        await page.keyboard.press('ArrowRight');
        await expectDay(page, days[0]!);
        const before = await settle(page);
        expect(before).toBeGreaterThan(0);
        const box = (await ground(page).boundingBox())!;
        const dot = await middleOf(mark(page, 'vladivostok').locator('circle').first());
        const [x, y] = await ground(page).evaluate((node: GroundElement) => node.ground.project([131.8824, 43.1165])!);
        expect(Math.hypot(box.x + x - dot.x, box.y + y - dot.y)).toBeLessThan(1);
        await goThrough(page, days);
        await drawn(page);
        expect(await frames(page)).toBe(before);
        for (let back = 2; back < days.length; back += 1) await page.keyboard.press('ArrowRight');
      }
    },
  );
});
