import type { Page } from '@playwright/test';
import { central, hydrated, opening, openStory, readings } from './story-page.ts';
import { withoutMotion, expect, long, test } from './support.ts';
import { faultsOfText } from './text-fits.ts';

/** Text at 200 %, as a reader sets it in the browser: all of it grows, is whole, and lies beside its neighbours. */

test.use(withoutMotion);

const expectWhole = async (page: Page, where: string) => expect(await faultsOfText(page), where).toEqual([]);

const FORMS = ['', '?form=map', '?form=chart', '?form=stepper'];

for (const { lang, size, viewport, home, sources, publish, chapter, embed } of readings) {
  test.describe(`in ${lang} on a ${size}`, () => {
    test.use({ viewport });

    test('the story, its bar, callouts, charts, and what opens; the bar leaves more than half of the window free', async ({
      page,
    }) => {
      await openStory(page, `${home}?day=${opening.day}#${central.id}`, { until: 'all' });
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
      for (const part of ['.explainer > .bar text', '.callout', '.card .foot', 'button.legend']) {
        expect(await sizeOf(part), part).toBeGreaterThanOrEqual(23.5);
      }
      await expectWhole(page, 'story');
      const { height } = (await page.locator('.explainer > .bar').boundingBox())!;
      expect(height).toBeLessThan(viewport.height / 2);
      await page.locator('button.legend').filter({ visible: true }).press('Enter');
      await expectWhole(page, 'legend');
      await page.keyboard.press('Escape');
      await page.locator('button.day').press('Enter');
      await expectWhole(page, 'day');
      expect(await sizeOf('.lens button'), '.lens button').toBeGreaterThanOrEqual(23.5);
      await page.keyboard.press('Escape');
      await page.locator('.card a[data-claim]').filter({ visible: true }).first().press('Enter');
      await expect(page.locator('dialog[open]')).toBeVisible();
      await expectWhole(page, 'statement');
      await page.keyboard.press('Escape');
      await page.locator('#list summary').press('Enter');
      await expectWhole(page, 'list and charts');
    });

    test('the other pages and the frames', long, async ({ page }) => {
      for (const address of [sources, publish, `${chapter}${central.id}/`, '/404.html']) {
        await page.goto(address);
        await expectWhole(page, address);
      }
      for (const form of FORMS) {
        await page.goto(`${embed}${form}#${central.id}`);
        await hydrated(page);
        await expectWhole(page, `frame ${form}`);
      }
    });
  });
}
