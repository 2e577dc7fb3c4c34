import type { Page } from '@playwright/test';
import { withoutMotion, expect, ofThisStory, test } from './support.ts';
import {
  clickOn,
  expectDay,
  focusSlider,
  languages,
  last,
  lastMoment,
  moments,
  openStory,
  settled,
} from './story-page.ts';

/** The charts of numbers, in a window of their own sizes. */

test.use(withoutMotion);

const phone = { width: 366, height: 780 };
const narrow = { width: 320, height: 640 };
const desktop = { width: 1280, height: 800 };

const overTime = (page: Page) => page.locator('[data-figure="overtime"]');
const readout = (page: Page) => overTime(page).locator('[data-readout]');

/** The chart over time in the window, at the day of the moment to which the keys lead. */
async function openOverTime(page: Page, home: string, keys: readonly string[]): Promise<void> {
  await openStory(page, home, { until: 'all' });
  await overTime(page).evaluate((node) => node.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expectDay(page, last.day);
  await focusSlider(page);
  for (const key of keys) await page.keyboard.press(key);
}

for (const { lang, home } of languages) {
  test(`${lang}: on a phone and on a narrow one both charts fit, and no two names cover each other`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await openOverTime(page, home, ['End']);
    for (const size of [phone, narrow]) {
      await page.setViewportSize(size);
      await settled(page);
      await expectDay(page, lastMoment);
      const wide = await page
        .locator('[data-estimates] *, [data-figure="overtime"] *')
        .evaluateAll(
          (nodes, width) => nodes.filter((node) => node.getBoundingClientRect().right > width + 0.5).length,
          size.width,
        );
      expect(wide, `${size.width} px`).toBe(0);
      const covered = await overTime(page)
        .locator('.labels text')
        .evaluateAll((nodes) => {
          const boxes = nodes.map((node) => ({ text: node.textContent, box: node.getBoundingClientRect() }));
          return boxes.flatMap(({ text, box: a }, i) =>
            boxes
              .slice(i + 1)
              .filter(
                ({ box: b }) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom,
              )
              .map((other) => `${text} over ${other.text}`),
          );
        });
      expect(covered, `${size.width} px`).toEqual([]);
    }
  });

  test(
    `${lang}: beside the map the estimates end above the slider, with their scale in view`,
    ofThisStory,
    async ({ page }) => {
      await page.setViewportSize(desktop);
      await openStory(page, `${home}?day=${moments.at(-2)!}`, { until: 'all' });
      const bar = (await page.locator('.explainer > .bar').boundingBox())!;
      const scale = (await page.locator('[data-estimates] .scale').boundingBox())!;
      expect(scale.y + scale.height).toBeLessThanOrEqual(bar.y);
      const more = page.locator('[data-estimates] .unseen');
      const bottoms = () =>
        page
          .locator('[data-estimates] li')
          .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
      await expect(more, 'rows out of sight are counted').toHaveText(/\d/);
      await expect(async () => {
        const [box, text, all] = [await more.boundingBox(), await more.textContent(), await bottoms()];
        expect(all.filter((bottom) => bottom > box!.y + 20)).toHaveLength(parseInt(text!.replace(/\D/g, '')));
      }).toPass();
      await page.locator('.estimates').evaluate((node) => node.scrollTo({ top: 9999, behavior: 'instant' }));
      await expect(more).toHaveCount(0);
      const axis = (await page.locator('[data-estimates] .foot').boundingBox())!.y;
      expect((await bottoms()).filter((bottom) => bottom > axis + 1)).toEqual([]);
    },
  );
}

test(
  'a mark that came with the slider is seen; pointed at or reached by keyboard, it is read out',
  ofThisStory,
  async ({ page }) => {
    await page.setViewportSize(desktop);
    await openOverTime(page, '/', ['Home']);
    await page.keyboard.press('End');
    const dot = overTime(page).locator('svg a[data-claim="004-03"]');
    await dot.locator('.mark').hover();
    await expect(readout(page)).toContainText('Seouls Geheimdienst: mehr als 12.000, in Russland insgesamt');
    await overTime(page).locator('svg a[data-claim="001-24"]').focus();
    await expect(readout(page)).toContainText('rund 12.000, geplant');
    await clickOn(page, dot.locator('.mark'));
    await expect(page.locator('dialog')).toBeVisible();
  },
);
