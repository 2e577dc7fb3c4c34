import { expect, test } from './support.ts';
import {
  calmMoment,
  chapters,
  clickOn,
  expectDay,
  focusSlider,
  lastMoment,
  mark,
  marksOf,
  momentAfter,
  openStory,
  port,
  readings,
} from './story-page.ts';

/** A browser without WebGL, as all tests but those of the live ground have it: the drawn map stays. */

for (const { home, words, size, viewport } of readings) {
  test.describe(`${home} on a ${size}, without WebGL`, () => {
    test.use({ viewport });

    test('the map is drawn and follows the reader, the controls work, and one quiet sentence says what is missing', async ({
      page,
    }) => {
      await openStory(page, home);
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
      await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'poster');
      await expect(mark(page, port.id)).toBeVisible();
      const sentence = page.getByText(words.mapSimple);
      await expect(sentence).toHaveCount(1);
      await expect(page.locator('canvas')).toHaveCount(0);
      await expect(page.getByRole('button', { name: words.mapAgain.button }), 'would be in vain').toHaveCount(0);
      await expect(sentence).toBeInViewport({ ratio: 1 });
      const bar = (await page.locator('[data-island="timebar"]').boundingBox())!;
      const box = (await sentence.boundingBox())!;
      expect(box.y + box.height, 'above the time bar').toBeLessThanOrEqual(bar.y + 1);
      const { ink, paper } = await sentence.locator('..').evaluate((node) => {
        const { color: text, backgroundColor } = getComputedStyle(node);
        return { ink: text, paper: backgroundColor };
      });
      expect(paper, `quiet: no box of its own behind ${ink}`).toMatch(/^rgba\(.*, 0(\.\d+)?\)$|transparent/);

      const before = await marksOf(page);
      await focusSlider(page);
      await page.keyboard.press('End');
      await expectDay(page, lastMoment);
      expect(await marksOf(page)).not.toEqual(before);
      await openStory(page, `${home}?day=${calmMoment}#${chapters.at(-2)!.id}`);
      await expectDay(page, calmMoment);
      await expect(page.locator('[data-ground] svg path').first()).toBeVisible();
      await clickOn(page, page.getByRole('button', { name: words.nextMoment }));
      await expectDay(page, momentAfter(calmMoment));
    });
  });
}
