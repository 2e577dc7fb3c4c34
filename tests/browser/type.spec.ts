import type { Page } from '@playwright/test';
import { drawn, focusSlider, languages, longUnlessFirst, openStory, toChapter } from './story-page.ts';
import { withoutMotion, expect, sizes, test } from './support.ts';

/** Type: large enough for a hand's distance on a phone, larger where one sits farther away, and dates in one piece. */

test.use(withoutMotion);

const LEAST = 13;
const GRAND = { viewport: { width: 1920, height: 1080 }, least: 20 };

/** What changes with the chapter. */
const STAGE = '.explainer';

/** In the page: the visible texts set smaller than `LEAST` px, in HTML and in drawings; within one part, or in all of it. */
const smaller = (page: Page, within = 'body') =>
  page.locator(within).evaluate((root, limit) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement!;
      if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.sr-only, option, script, style, title, desc')) continue;
      range.selectNodeContents(node);
      if (range.getBoundingClientRect().width === 0) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      if (size < limit) found.push(`${size} px: ${node.data.trim()}`);
    }
    return found;
  }, LEAST);

for (const language of languages) {
  const { lang, home, story } = language;
  const tag = longUnlessFirst(language);
  test(
    `in ${lang}, nothing on a phone is smaller than ${LEAST} px, and no date is broken over two lines, nor on a desktop`,
    tag,
    async ({ page }) => {
      await page.setViewportSize(sizes.phone);
      await openStory(page, home, { until: 'all' });
      expect(await smaller(page)).toEqual([]);
      for (const { id } of story.chapters) {
        await toChapter(page, id);
        expect(await smaller(page, STAGE), id).toEqual([]);
      }
      await focusSlider(page);
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('.callouts section').first()).toBeAttached();
      expect(await smaller(page), 'exploring').toEqual([]);
      for (const viewport of [{ width: 320, height: 568 }, ...Object.values(sizes)]) {
        await page.setViewportSize(viewport);
        await drawn(page);
        const broken = await page
          .locator('.story [data-day-link]')
          .evaluateAll((links) =>
            links.filter((link) => link.getClientRects().length > 1).map(({ textContent }) => textContent),
          );
        expect(broken, `${viewport.width} px`).toEqual([]);
      }
    },
  );
}

test('on a large desktop the story is read from farther away', async ({ page }) => {
  await page.setViewportSize(GRAND.viewport);
  await openStory(page, languages[0]!.home);
  const sizesOfProse = await page
    .locator('.story .prose')
    .evaluateAll((nodes) => nodes.map((node) => parseFloat(getComputedStyle(node).fontSize)));
  expect(Math.min(...sizesOfProse)).toBeGreaterThanOrEqual(GRAND.least);
});
