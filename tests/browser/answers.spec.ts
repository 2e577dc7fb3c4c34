import type { Page } from '@playwright/test';
import { expectDay, focusSlider, languages, openStory, shownDay } from './story-page';
import { expect, sizes, test } from './support';

/** Who says what, and the strip of one question, as readers see them below the story. */

const strip = (page: Page) => page.locator('[data-figure^="strip-"]');
const matrix = (page: Page) => page.locator('[data-figure="answers"]');
const windows = { ...sizes, 'small phone': { width: 320, height: 568 } } as const;

/** Down to the figures, which is past the last chapter; then back to a day by the keys of the slider. */
async function lookAt(page: Page, day: string): Promise<void> {
  await matrix(page).evaluate((node) => node.scrollIntoView({ block: 'end' }));
  await expectDay(page, '2025-04-30');
  await focusSlider(page);
  while ((await shownDay(page)) > day) await page.keyboard.press('ArrowLeft');
  await expectDay(page, day);
}

/** Links, headings and signs that lie on one another, as pairs of their words. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const words = '[data-figure] :is(h2, th, b, a, small, em, text, i, .see)';
    const shown = [...document.querySelectorAll<HTMLElement>(words)].filter(
      (node) => node.checkVisibility() && !node.closest('svg a') && !node.querySelector('a, b'),
    );
    const boxes = shown.map((node) => ({ words: node.textContent, box: node.getBoundingClientRect() }));
    return boxes.flatMap(({ words: one, box: a }, i) =>
      boxes
        .slice(i + 1)
        .filter(({ box: b }) => {
          const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return width > 1 && height > 1;
        })
        .map(({ words: other }) => `${one} / ${other}`),
    );
  });

for (const { lang, home } of languages) {
  for (const [size, viewport] of Object.entries(windows)) {
    for (const day of ['2024-10-31', '2025-04-26']) {
      test(`in ${lang}, on a ${size}, on ${day}, words keep apart and inside the window`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await openStory(page, home);
        await lookAt(page, day);
        expect(await overlaps(page)).toEqual([]);
        for (const figure of [strip(page), matrix(page)]) {
          const { scroll, client } = await figure.evaluate(({ scrollWidth, clientWidth }) => {
            return { scroll: scrollWidth, client: clientWidth };
          });
          expect(scroll).toBeLessThanOrEqual(client);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
      });
    }
  }
}

test.describe('by finger', () => {
  test.use({ viewport: sizes.phone, hasTouch: true });

  for (const figure of [strip, matrix]) {
    test(`an answer of the ${figure === strip ? 'strip' : 'table'} opens its card`, async ({ page }) => {
      await openStory(page, '/');
      await lookAt(page, '2024-10-31');
      await figure(page).locator('a[href$="#000-15"]').first().tap();
      await expect(page.getByRole('dialog')).toContainText('Selenskyj');
      await expect(page).toHaveURL(/claim=000-15/);
    });
  }

  test('every answer is a target of at least 24 px', async ({ page }) => {
    await openStory(page, '/');
    await lookAt(page, '2025-04-26');
    const heights = await page
      .locator('[data-figure^="strip-"] p a, [data-figure="answers"] a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(30);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

test('on a phone the table is still a table to assistive technology', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await openStory(page, '/en/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  expect(roles.filter((role) => role === 'rowheader')).toHaveLength(5);
  expect(roles.filter((role) => role === 'cell').length).toBeGreaterThanOrEqual(30);
});
