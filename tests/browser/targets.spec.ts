import type { Page } from '@playwright/test';
import { central, hydrated, languages, longUnlessFirst, opening, openStory } from './story-page.ts';
import { withoutMotion, expect, long, sizes, test } from './support.ts';

/** On a phone everything that can be pressed is hit within 44 px. */

test.use(withoutMotion);

test.use({ viewport: sizes.phone, hasTouch: true, isMobile: true });

/**
 * What is smaller, and why it may be (WCAG 2.5.8). Marks and bars of events stand where their places and days are, and
 * the lists say the same.
 * Links in a line of text (told by their display, below) are text.
 */
const MAY_BE_SMALL = ['svg a', '.ids a, a.ids'].join(', ');

/**
 * These stand in rows, close to others of their kind: 32 px high, and as wide as their words. What gives the map into the
 * hand has a larger equal to give it back.
 */
const IN_ROWS = [
  '.switch[aria-pressed="true"]',
  '.callout :is(a, button)',
  '[data-figure="answers"] a',
  '[data-figure^="strip"] a',
].join(', ');

/** Everything visible that can be pressed whose target is less than 44 px wide or high; in rows, less than 32 px high. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([exceptions, rows]) => {
      const isClipped = (node: Element | null): boolean =>
        node !== null && (getComputedStyle(node).clipPath !== 'none' || isClipped(node.parentElement));
      const nodes = document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input:not([type=hidden]), summary, textarea',
      );
      /** The box with its `::before` and `::after` that reach out, or its label's. */
      const boxOf = (node: HTMLElement) => {
        const { width, height } = node.getBoundingClientRect();
        const grown = ['::before', '::after'].map((part) => {
          const style = getComputedStyle(node, part);
          if (style.content === 'none' || style.position !== 'absolute') return [0, 0];
          const [top, right, bottom, left] = [style.top, style.right, style.bottom, style.left].map(parseFloat);
          return [width - left! - right!, height - top! - bottom!];
        });
        const label = (node as HTMLInputElement).labels?.[0]?.getBoundingClientRect();
        return {
          width: Math.max(width, label?.width ?? 0, ...grown.map(([w]) => w!)),
          height: Math.max(height, label?.height ?? 0, ...grown.map(([, h]) => h!)),
        };
      };
      const found = [...nodes]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }) && !node.closest(exceptions!))
        .filter((node) => !isClipped(node) && node.getBoundingClientRect().right > 0)
        .filter((node) => getComputedStyle(node).display !== 'inline')
        .map((node) => ({ node, ...boxOf(node) }))
        .filter(({ node, width, height }) =>
          node.closest(rows!) ? height < 31.5 || width < 23.5 : width < 43.5 || height < 43.5,
        )
        .map(({ node, width, height }) => {
          const name = node.getAttribute('aria-label') ?? node.textContent.trim();
          return `${node.tagName} .${node.className} in .${node.parentElement!.className} "${name.slice(0, 30)}": ${Math.round(width)} x ${Math.round(height)}`;
        });
      return [...new Set(found)];
    },
    [MAY_BE_SMALL, IN_ROWS],
  );

for (const language of languages) {
  const { lang, home, sources, publish, embed, chapter } = language;
  test(`in ${lang} on the story page, with everything open`, longUnlessFirst(language), async ({ page }) => {
    await openStory(page, `${home}?day=${opening.day}#${central.id}`, { until: 'all' });
    expect(await small(page), 'story').toEqual([]);
    for (const opener of ['button.legend', 'button.day', '[data-chapters]', '.masthead .dots']) {
      await page.locator(opener).filter({ visible: true }).press('Enter');
      expect(await small(page), opener).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.locator('button.switch').press('Enter');
    await expect(page.locator('.stage.exploring')).toBeVisible();
    expect(await small(page), 'exploring').toEqual([]);
    await page.locator('button.back').press('Enter');
    await page.locator('#list summary').press('Enter');
    expect(await small(page), 'list').toEqual([]);
    await page.locator('.card a[data-claim]').filter({ visible: true }).first().press('Enter');
    await page.locator('dialog summary').first().press('Enter');
    expect(await small(page), 'statement').toEqual([]);
  });

  test(`in ${lang} on the other pages and in frames`, long, async ({ page }) => {
    for (const address of [sources, publish, `${chapter}${central.id}/`, '/404.html']) {
      await page.goto(address);
      expect(await small(page), address).toEqual([]);
    }
    for (const form of ['still', 'map', 'chart', 'stepper']) {
      await page.goto(`${embed}?form=${form}#${central.id}`);
      await hydrated(page);
      expect(await small(page), `frame ${form}`).toEqual([]);
    }
  });
}
