import type { Page } from '@playwright/test';
import { central, drawn, exploring, languages, longUnlessFirst, openStory, toChapter } from './story-page.ts';
import { expect, sizes, test } from './support.ts';

/** Type: large enough for a hand's distance on a phone, larger where one sits farther away, and dates in one piece. */

const LEAST = 13;
const GRAND = { viewport: { width: 1920, height: 1080 }, least: 20 };

/** In the page: the visible texts set smaller than `least` px, in HTML and in drawings. */
const smaller = (page: Page, least: number) =>
  page.evaluate((limit) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
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
  }, least);

for (const language of languages) {
  const { lang, home, story } = language;
  test(`in ${lang}, nothing on a phone is smaller than ${LEAST} px`, longUnlessFirst(language), async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await openStory(page, home, { until: 'all' });
    for (const { id } of story.chapters) {
      await toChapter(page, id);
      await expect(page.locator('[data-scene]')).toBeAttached();
      expect(await smaller(page, LEAST), id).toEqual([]);
    }
    await openStory(page, home + exploring(central), { until: 'all' });
    await expect(page.locator('[data-scene] [data-mark]').first()).toBeAttached();
    expect(await smaller(page, LEAST), 'exploring').toEqual([]);
  });

  test(
    `in ${lang}, on phone and desktop, no date is broken over two lines`,
    longUnlessFirst(language),
    async ({ page }) => {
      await openStory(page, home);
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
