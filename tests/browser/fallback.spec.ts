import { expect, sizes, test } from './support';
import { clickOn, expectDay, focusSlider, mark, marksOf, openStory } from './story-page';

/** A browser without WebGL, as all tests but those of the live ground have it: the drawn map stays. */

const cases = [
  { home: '/', words: 'Die Karte ist vereinfacht gezeichnet.', size: 'phone' },
  { home: '/en/', words: 'The map is drawn in a simple form.', size: 'desktop' },
] as const;

for (const { home, words, size } of cases) {
  const viewport = sizes[size];
  test.describe(`${home} on a ${size}, without WebGL`, () => {
    test.use({ viewport });

    test('the map is drawn, with its marks, and follows the reader', async ({ page }) => {
      await openStory(page, home);
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
      await expect(page.getByText(words)).toHaveCount(1);
      await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'poster');
      await expect(mark(page, 'vladivostok')).toBeVisible();
      const before = await marksOf(page);
      await focusSlider(page);
      await page.keyboard.press('End');
      await expectDay(page, '2025-04-27');
      expect(await marksOf(page)).not.toEqual(before);
      await openStory(page, `${home}#belgorod`);
      await expect(page.locator('[data-ground] svg path').first()).toBeVisible();
    });

    test('one quiet sentence says so, where it can be read', async ({ page }) => {
      await openStory(page, home);
      const sentence = page.getByText(words);
      await expect(sentence).toHaveCount(1);
      await expect(sentence.getByRole('button'), 'to try again would be in vain').toHaveCount(0);
      await expect(sentence).toBeInViewport({ ratio: 1 });
      const bar = (await page.locator('[data-island="timebar"]').boundingBox())!;
      const box = (await sentence.boundingBox())!;
      expect(box.y + box.height, 'above the time bar').toBeLessThanOrEqual(bar.y + 1);
      const { ink, paper } = await sentence.evaluate((node) => {
        const { color: text, backgroundColor } = getComputedStyle(node);
        return { ink: text, paper: backgroundColor };
      });
      expect(paper, `quiet: no box of its own behind ${ink}`).toMatch(/^rgba\(.*, 0(\.\d+)?\)$|transparent/);
    });

    test('the controls work', async ({ page }) => {
      await openStory(page, `${home}?day=2024-11-07`);
      await expectDay(page, '2024-11-07');
      await clickOn(page, page.getByRole('button', { name: /Nächste Angabe|Next statement/ }));
      await expectDay(page, '2024-11-17');
    });
  });
}
