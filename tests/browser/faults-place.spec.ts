import type { Page } from '@playwright/test';
import { realWords } from '../support/real-story.ts';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { parseUrl } from '../../src/core/url.ts';
import { tourOf } from '../../src/core/view.ts';
import { randomOf } from '../support/random.ts';
import { hostileAddresses } from '../support/random-address.ts';
import { withoutMotion, expect, long, test } from './support.ts';
import { expectNoSideScroll, languages, marksOf, openStory, scene, slider } from './story-page.ts';

/** Where and when a reader is, what his browser speaks, how wide it is, and what his address says: nothing breaks. */

test.use(withoutMotion);

const { lang, story } = languages[0]!;
const DAY = '2024-10-18';

/** What the page says of a day: the map's marks and figures, the slider's words. */
async function saidOf(page: Page, day: string) {
  await openStory(page, `/?day=${day}`, { until: 'all' });
  await expect(scene(page)).toHaveAttribute('data-day', day);
  // What is announced comes a moment later.
  await expect(page.locator('.bar [role="status"]')).not.toBeEmpty();
  return {
    marks: await marksOf(page),
    slider: await slider(page).getAttribute('aria-valuetext'),
    text: (await page.locator('main').innerText()).replaceAll(/\s+/g, ' '),
  };
}

const READERS = [
  { timezoneId: 'Pacific/Kiritimati', locale: 'ar-EG', now: '1970-01-01T12:00:00Z' },
  { timezoneId: 'Etc/GMT+12', locale: 'zh-CN', now: '2100-12-31T23:59:00Z' },
  { timezoneId: 'America/St_Johns', locale: 'ko-KR', now: '2024-11-03T03:30:00Z' },
] as const;

test.describe('in other places, times and languages', long, () => {
  for (const { timezoneId, locale, now } of READERS)
    test.describe(`${timezoneId}, ${locale}, ${now.slice(0, 4)}`, () => {
      test.use({ timezoneId, locale });

      test('the page says of each day what it says at home', async ({ page, browser, baseURL }) => {
        const home = await browser.newContext({ baseURL: baseURL!, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
        const there = await home.newPage();
        await page.clock.setSystemTime(new Date(now));
        const here = await saidOf(page, DAY);
        expect(here.slider).toContain(realWords(lang).day(dayOf(DAY)!));
        expect(here).toEqual(await saidOf(there, DAY));
        await home.close();
      });
    });
});

test.describe('the window', long, () => {
  test('may change its size thirty times, from 280 to 3840 px', async ({ page }) => {
    test.setTimeout(120_000);
    const random = randomOf(7);
    await openStory(page, '/', { until: 'all' });
    for (let i = 0; i < 30; i++) {
      const width = i === 15 ? 3840 : i === 29 ? 280 : Math.round(280 + random() ** 2 * 3560);
      await page.setViewportSize({ width, height: Math.round(320 + random() * 1000) });
      if (i % 5 !== 4) continue;
      await expect(scene(page).locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
      await expectNoSideScroll(page, `${width} px`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    const marks = await marksOf(page);
    await openStory(page, '/', { until: 'all' });
    expect(marks).toEqual(await marksOf(page));
  });
});

/** What the page should show at an address, by its own reader. */
const dayAt = (url: string) => {
  const { search, hash } = new URL(url);
  return isoOf(parseUrl(tourOf(story), search, hash).view.day);
};
/** Those that come nearest to doing harm in a page; how all are read is tested without one. */
const ADDRESSES = hostileAddresses.slice(0, 7);

test(
  'addresses that nobody should make open the story, with its marks and without a word of theirs as markup',
  long,
  async ({ page }) => {
    for (const address of ADDRESSES) {
      await openStory(page, `/${address}`);
      await expect(scene(page), address).toHaveAttribute('data-day', dayAt(page.url()));
      expect(await scene(page).locator('[data-mark]').count(), address).toBeGreaterThan(0);
      await expect(page.locator('h1'), address).toHaveText(story.headline);
      await expect(page.locator('img[src="x"], [onerror]'), address).toHaveCount(0);
    }
  },
);

test('the other pages stand them too', long, async ({ page }) => {
  for (const path of ['/quellen/', '/en/embed/', '/kapitel/ship/', '/en/publish/'])
    for (const address of ADDRESSES.slice(0, 2)) {
      await page.goto('about:blank');
      await page.goto(path + address);
      await expect(page.locator('h1').first(), address).toBeAttached();
      await expect(page.locator('img[src="x"], [onerror]'), address).toHaveCount(0);
    }
});
