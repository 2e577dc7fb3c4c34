import type { Page } from '@playwright/test';
import { expectNoSideScroll, languages, openStory } from './story-page.ts';
import { withoutMotion, expect, ofThisStory, test } from './support.ts';

/** The chart that ends the story, as it is laid out in a window. */

test.use(withoutMotion);

/** Of the words that are seen, those that lie over others, beyond the chart or below 13 px. */
const faultsOf = (page: Page) =>
  page.locator('.chronology').evaluate((chart) => {
    const frame = chart.getBoundingClientRect();
    const isFlow = (node: Element) => getComputedStyle(node).display === 'block' || node.matches('text');
    const words = [...chart.querySelectorAll('svg text, li a > *, li p, h2, p')]
      .filter((node) => node.checkVisibility() && (isFlow(node) || node.matches('b')))
      .map((node) => ({ node, text: node.textContent.trim(), box: node.getBoundingClientRect() }));
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.35 * Math.min(a.height, b.height);
    // Boxes of turned words are wider than the words.
    const level = words.filter(({ node }) => !node.closest('.names'));
    return {
      count: words.length,
      faults: [
        ...level.flatMap((a, i) =>
          level.slice(i + 1).flatMap((b) => (isOver(a.box, b.box) ? [`${a.text} over ${b.text}`] : [])),
        ),
        ...words.flatMap(({ text, box }) =>
          box.left < frame.left || box.right > frame.right ? [`${text} beyond the chart`] : [],
        ),
        ...words.flatMap(({ node, text }) => {
          const size = Number.parseFloat(getComputedStyle(node).fontSize);
          return size < 13 ? [`${text}: ${size} px`] : [];
        }),
      ],
    };
  });

for (const { home, lang } of languages)
  test(`in ${lang}, no words of the last chart lie over others or leave it`, ofThisStory, async ({ page }) => {
    await openStory(page, home);
    for (const [width, height] of [
      [320, 568],
      [390, 664],
      [768, 1024],
      [900, 700],
      [1100, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { count, faults } = await faultsOf(page);
      expect(count, `${width}`).toBeGreaterThan(20);
      expect(faults, `${width} x ${height} px`).toEqual([]);
      await expectNoSideScroll(page, `${width} px`);
    }
  });

test('a sign of the last chart opens its statement in place', ofThisStory, async ({ page }) => {
  const { home, story } = languages[0]!;
  await openStory(page, home, { until: 'all' });
  const link = page.locator('.chronology a:visible').first();
  const claim = await link.getAttribute('data-claim');
  await link.click();
  await expect(page.getByRole('dialog')).toContainText(story.claims.find(({ id }) => id === claim)!.text);
});
