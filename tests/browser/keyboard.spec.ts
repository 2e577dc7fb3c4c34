import type { Page } from '@playwright/test';
import { focused, tab, tabTo, type Part, type Stop } from './focus.ts';
import { dayOfSlider, expectDay, mark, openStory, opening, readings, scene, shownDay, slider } from './story-page.ts';
import { withoutMotion, expect, long, test } from './support.ts';

/** Everything by keys alone: nothing traps the focus, and wherever it stands it is seen. */

test.use(withoutMotion);

const MOST_STOPS = 400;

/** From the top of the page by Tab to its end, or to where `until` says. */
async function walk(page: Page, until: (stop: Stop) => boolean = () => false): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    const stop = await tab(page);
    if (!stop) return stops;
    stops.push(stop);
    if (until(stop)) return stops;
  }
  throw new Error(
    `the focus does not leave the page: ${stops
      .slice(-3)
      .map(({ what }) => what)
      .join(' | ')}`,
  );
}

const faultsOf = (stops: readonly Stop[]) => ({
  unseen: stops.filter(({ seen }) => !seen).map(({ what }) => what),
  covered: stops.filter(({ coveredBy }) => coveredBy).map(({ what, coveredBy }) => `${what} BY ${coveredBy}`),
  withoutRing: stops.filter(({ ring }) => ring < 2).map(({ what, ring }) => `${what}: ${ring} px`),
});
const NO_FAULTS = { unseen: [], covered: [], withoutRing: [] };

/** A mark that every chapter of this part of the story shows. */
const CENTRAL = 'kursk-oblast';

const ORDER: Part[] = [
  'a.skip',
  'a.brand',
  '.card a',
  'a.mark',
  '#slider',
  '#list summary',
  '.estimates a',
  '.below a',
  'footer a',
];

for (const { lang, home, viewport, size } of readings) {
  // On a desktop there are many more stops, and they take long.
  test.describe(`in ${lang} on a ${size}`, size === 'desktop' ? long : {}, () => {
    test.use({ viewport });

    test(
      'every stop on the way through the page is seen, ringed and not covered',
      { tag: '@long' },
      async ({ page }) => {
        test.setTimeout(180_000);
        await openStory(page, `${home}?day=${opening.day}`, { until: 'all' });
        const stops = await walk(page);
        expect(faultsOf(stops)).toEqual(NO_FAULTS);
        const firstOf = (part: Part) => stops.findIndex(({ is }) => is.includes(part));
        // While a chapter is told the chart is docked nowhere: whoever explores finds it.
        const order = ORDER.filter((part) => size === 'phone' || part !== '.estimates a').map(firstOf);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(order).not.toContain(-1);
      },
    );

    test('the first stops lead past what one need not hear: to the text, past the map, to the slider', async ({
      page,
    }) => {
      await openStory(page, home, { until: 'all' });
      const scrolled = () => page.evaluate(() => scrollY);
      const skips = [await tab(page), await tab(page), await tab(page)];
      expect(faultsOf(skips.map((stop) => stop!))).toEqual(NO_FAULTS);
      await page.keyboard.press('Enter');
      await expect(slider(page)).toBeFocused();
      expect(await scrolled()).toBe(0);
      await tab(page, 'Shift+Tab');
      await page.locator('a.skip').nth(1).focus();
      await page.keyboard.press('Enter');
      await tab(page);
      await expect(page.locator('#list summary')).toBeFocused();
      expect(faultsOf([(await focused(page))!])).toEqual(NO_FAULTS);
    });

    // The way there and back is the same on a desktop, where every stop of it is seen (above).
    if (size === 'desktop') return;
    test(
      'slider, playing, lens, day, a mark, the map in the hand, the list, the numbers, the language',
      long,
      async ({ page }) => {
        test.setTimeout(120_000);
        await openStory(page, `${home}?day=${opening.day}`, { until: 'all' });
        const dialog = page.locator('dialog[open]');
        const goTo = (part: Part, key?: string) => tabTo(page, part, key);
        const standsOn = (selector: Part) => expect.poll(async () => (await focused(page))?.is).toContain(selector);
        const opensAndGivesBack = async (selector: Part) => {
          await page.keyboard.press('Enter');
          await expect(dialog).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
          await standsOn(selector);
        };

        await goTo('#slider');
        const day = await shownDay(page);
        await page.keyboard.press('ArrowLeft');
        const earlier = await dayOfSlider(page);
        expect(earlier).not.toBe(day);
        await page.keyboard.press('ArrowLeft');
        expect(await dayOfSlider(page)).not.toBe(earlier);
        await page.keyboard.press('ArrowRight');
        await expectDay(page, earlier);

        await goTo('button.day', 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('.sheet h2')).toBeFocused();
        await page.keyboard.press('Escape');
        await standsOn('button.day');

        await page.keyboard.press('Enter');
        await expect(page.locator('.sheet h2')).toBeFocused();
        await goTo('.lens button[aria-pressed="false"]');
        await page.keyboard.press('Enter');
        await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
        await goTo('.lens button[aria-pressed="false"]', 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
        await page.keyboard.press('Escape');
        await standsOn('button.day');

        await goTo('.play button', 'Shift+Tab');
        await page.keyboard.press('Space');
        await expect(page.locator('.play button')).toHaveAttribute('aria-pressed', 'true');
        await page.keyboard.press('Tab');
        await expect(page.locator('.play button')).toHaveAttribute('aria-pressed', 'false');

        await goTo('button.switch', 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('.stage.exploring')).toBeVisible();
        await goTo('.stage', 'Shift+Tab');
        const place = () => mark(page, CENTRAL).evaluate((node) => node.getBoundingClientRect().x);
        const before = await place();
        await page.keyboard.press('ArrowLeft');
        await expect.poll(place).not.toBe(before);
        const moved = await place();
        await page.keyboard.press('+');
        await expect.poll(place).not.toBe(moved);
        await goTo('button.back');
        await page.keyboard.press('Enter');
        await standsOn('button.switch');
        await expect.poll(place).toBe(before);

        await goTo('a.mark', 'Shift+Tab');
        await opensAndGivesBack('a.mark');

        for (const selector of ['#list summary', '#list a', '.estimates a', '.answers a'] as const) {
          if (selector === '.estimates a') {
            await goTo('#slider', 'Shift+Tab');
            await page.keyboard.press('ArrowLeft');
          }
          await goTo(selector);
          if (selector === '#list summary') await page.keyboard.press('Enter');
          else await opensAndGivesBack(selector);
        }
        await goTo('a[data-language]', 'Shift+Tab');
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
      },
    );
  });
}
