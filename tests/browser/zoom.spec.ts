import type { Page } from '@playwright/test';
import { central, drawn, hydrated, languages, opening, openStory, readings, slider } from './story-page.ts';
import { withoutMotion, expect, long, test } from './support.ts';
import { faultsOfText } from './text-fits.ts';

/** At 400 % of 1280 x 1024 the window is one of 320 x 256; and with the spacing of text that WCAG 1.4.12 grants. */

test.use(withoutMotion);

const ZOOMED = { width: 320, height: 256 };

/** How much of the window's height is covered by what stays there while the page scrolls, cards aside. */
const stuck = (page: Page) =>
  page.evaluate(async () => {
    const bar = document.querySelector('.explainer > .bar')!;
    const covered = [];
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
      const { top, bottom } = bar.getBoundingClientRect();
      covered.push(Math.max(0, Math.min(innerHeight, bottom) - Math.max(0, top)));
    }
    return covered.filter((px) => px > 0).length / covered.length;
  });

test.describe('at 400 %', () => {
  test.use({ viewport: ZOOMED });

  for (const { lang, home, sources } of languages) {
    test(`in ${lang} the window is for the text, which scrolls one way only, and the bar works below the map`, async ({
      page,
    }) => {
      await openStory(page, `${home}#${central.id}`, { until: 'all' });
      expect(await faultsOfText(page)).toEqual([]);
      expect(await stuck(page)).toBeLessThan(0.2);

      await page.locator('a.skip').last().focus();
      await page.keyboard.press('Enter');
      await expect(slider(page)).toBeFocused();
      await expect(slider(page)).toBeInViewport();
      const day = await page.locator('[data-scene]').getAttribute('data-day');
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('[data-scene]')).not.toHaveAttribute('data-day', day!);
      const bar = (await page.locator('.explainer > .bar').boundingBox())!;
      const covers = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x!, y!)?.closest('.map, .card')?.className,
        [160, bar.y - 4],
      );
      expect(covers, 'the map stands above the bar').toMatch(/^map/);

      await page.goto(sources);
      expect(await faultsOfText(page)).toEqual([]);
    });
  }
});

const SPACED =
  '*{line-height:1.5!important;letter-spacing:0.12em!important;word-spacing:0.16em!important}' +
  'p{margin-bottom:2em!important}';

for (const { lang, home, sources, publish, chapter, embed, size, viewport } of readings) {
  test.describe(`with wide spacing of text, in ${lang} on a ${size}`, size === 'phone' ? {} : long, () => {
    // A reader's own style sheet asks no page's policy.
    test.use({ viewport, bypassCSP: true });

    const expectWhole = async (page: Page, where: string) => {
      await page.addStyleTag({ content: SPACED });
      await drawn(page);
      expect(await faultsOfText(page), where).toEqual([]);
    };

    test('nothing is cut and nothing overlaps', async ({ page }) => {
      await openStory(page, `${home}?day=${opening.day}#${central.id}`, { until: 'all' });
      await page.locator('#list summary').press('Enter');
      await expectWhole(page, 'story');
      await page.locator('button.day').press('Enter');
      await expectWhole(page, 'day');
      await page.keyboard.press('Escape');
      await page.locator('.card a[data-claim]').filter({ visible: true }).first().press('Enter');
      await expectWhole(page, 'statement');
      for (const address of [sources, publish, `${chapter}${central.id}/`]) {
        await page.goto(address);
        await expectWhole(page, address);
      }
      for (const form of ['map', 'chart', 'stepper']) {
        await page.goto(`${embed}?form=${form}#${central.id}`);
        await hydrated(page);
        await expectWhole(page, `frame ${form}`);
      }
    });
  });
}
