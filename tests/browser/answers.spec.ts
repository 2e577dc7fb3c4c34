import type { Page } from '@playwright/test';
import {
  countOfRoles,
  expectDay,
  expectNoSideScroll,
  first,
  focusSlider,
  languages,
  moments,
  opening,
  openStory,
  second,
  settled,
  dayOfSlider,
  shownDay,
} from './story-page.ts';
import { withoutMotion, expect, sizes, test } from './support.ts';

/** Who says what, and the strip of one question, as readers see them below the story. */

test.use(withoutMotion);

const strip = (page: Page) => page.locator('[data-figure^="strip-"]');
const matrix = (page: Page) => page.locator('[data-figure="answers"]');
const windows = { ...sizes, 'small phone': { width: 320, height: 568 } } as const;

/** Down to the figures, past the last chapter; then to a day by the keys of the slider. */
async function lookAt(page: Page, day: string): Promise<void> {
  await matrix(page).evaluate((node) => node.scrollIntoView({ block: 'end' }));
  await expect.poll(async () => (await shownDay(page)) >= moments.at(-2)!).toBe(true);
  await focusSlider(page);
  await page.keyboard.press('End');
  while ((await dayOfSlider(page)) > day) await page.keyboard.press('ArrowLeft');
  await expectDay(page, day);
  // The figures follow when the page is idle.
  const said = await page.locator('.explainer > .bar .day strong').textContent();
  await expect(matrix(page)).toContainText(said!.trim());
}

/** Lines of words that lie on one another, as pairs; a font's own leading may touch. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const LEADING = 4;
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ words: node.textContent!.trim(), box }));
    };
    // The docked chart scrolls inside: what it hides lies behind other figures.
    const lines = [...document.querySelectorAll('.overview [data-figure]')].flatMap((figure) => {
      const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      const seen = texts.filter((text) => text.textContent!.trim() && !text.parentElement!.closest('.sr-only'));
      return seen.filter((text) => text.parentElement!.checkVisibility()).flatMap(linesOf);
    });
    return lines.flatMap(({ words, box }, i) =>
      lines
        .slice(i + 1)
        .filter(({ box: other }) => {
          const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          return width > 1 && height > LEADING;
        })
        .map((other) => `${words} / ${other.words}`),
    );
  });

for (const { lang, home } of languages)
  test(`in ${lang}, words keep apart and inside phone, small phone and desktop`, async ({ page }) => {
    await page.setViewportSize(sizes.phone);
    await openStory(page, home, { until: 'all' });
    for (const day of [moments.at(-2)!, opening.day]) {
      await lookAt(page, day);
      for (const [size, viewport] of Object.entries(windows)) {
        const what = `${day}, ${size}`;
        await page.setViewportSize(viewport);
        await settled(page);
        expect(await overlaps(page), what).toEqual([]);
        for (const figure of [strip(page), matrix(page)]) {
          const { scroll, client } = await figure.evaluate(({ scrollWidth, clientWidth }) => {
            return { scroll: scrollWidth, client: clientWidth };
          });
          expect(scroll, what).toBeLessThanOrEqual(client);
        }
        await expectNoSideScroll(page, what);
      }
      await expectDay(page, day);
    }
  });

test.describe('by finger', () => {
  test.use({ viewport: sizes.phone, hasTouch: true });

  test('every answer is a target of at least 24 px; one of the strip and one of the table opens its card', async ({
    page,
  }) => {
    await openStory(page, '/', { until: 'all' });
    await lookAt(page, moments.at(-2)!);
    const heights = await page
      .locator('[data-figure^="strip-"] p a, [data-figure="answers"] a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(first.story.questions.length);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);

    await lookAt(page, opening.day);
    for (const figure of [strip, matrix]) {
      const answer = figure(page).locator('p a, td a').filter({ visible: true }).first();
      const [, claim] = (await answer.getAttribute('href'))!.split('#');
      await answer.tap();
      await expect(page.getByRole('dialog')).toContainText(first.story.claims.find(({ id }) => id === claim)!.text);
      await expect(page).toHaveURL(new RegExp(`claim=${claim}`));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
});

test('on a phone the table is still a table to assistive technology', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await openStory(page, second.home, { until: 'all' });
  const count = await countOfRoles(page);
  const rows = await matrix(page).locator('tbody tr').count();
  expect(rows).toBeGreaterThan(1);
  expect(count('rowheader')).toBe(rows);
  expect(count('cell')).toBeGreaterThanOrEqual(rows * first.story.questions.length);
});
