import type { Page } from '@playwright/test';
import { expect, sizes, test } from './support';
import { awake, expectDay, focusSlider, languages, marksOf, openStory, scene, shownDay } from './story-page';

/** Reading: the map belongs to the chapter in reading, whatever way the reader came there. */

const { story } = languages[0]!;
const chapters = story.chapters.map(({ id }) => id);

const toChapter = (page: Page, id: string) =>
  page.locator(`section[id="${id}"]`).evaluate((node) => node.scrollIntoView({ behavior: 'instant', block: 'start' }));

/** Resolves once the page stands still. */
async function scrolled(page: Page): Promise<void> {
  let last = -1;
  const stands = async () => last === (last = await page.evaluate(() => scrollY));
  await expect.poll(stands, { intervals: [250] }).toBe(true);
}

/** Headless Chromium on a busy machine now and then loses the scrolling that a key asks for. */
const pressUntil = (page: Page, key: string, day: string) =>
  expect(async () => {
    await page.keyboard.press(key);
    await expect(scene(page)).toHaveAttribute('data-day', day, { timeout: 2000 });
  }).toPass({ timeout: 20_000 });

const dayOfChapter = async (page: Page, id: string) =>
  (await page.locator(`section[id="${id}"]`).getAttribute('data-chapter-day'))!;

async function marksAt(page: Page, id: string) {
  await toChapter(page, id);
  await expectDay(page, await dayOfChapter(page, id));
  return marksOf(page);
}

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('scrolling to a chapter sets its day; scrolling back shows the same marks as on the way down', async ({
      page,
    }) => {
      await openStory(page, '/');
      const down = new Map<string, unknown>();
      for (const id of chapters) down.set(id, await marksAt(page, id));
      for (const id of chapters.toReversed()) expect(await marksAt(page, id), id).toEqual(down.get(id));
    });

    test('a jump into the middle shows the same marks as reading up to there', async ({ page }) => {
      await openStory(page, '/');
      for (const id of chapters.slice(0, 6)) await marksAt(page, id);
      const read = await marksAt(page, 'belgorod');
      await openStory(page, '/#belgorod');
      await expectDay(page, '2024-11-23');
      await expect.poll(() => marksOf(page)).toEqual(read);
    });

    test('the wheel takes the reader from the opening into the first chapter', async ({ page }) => {
      await openStory(page, '/');
      await expectDay(page, '2024-10-31');
      await page.mouse.move(viewport.width / 4, viewport.height / 2);
      await expect
        .poll(async () => {
          await page.mouse.wheel(0, 200);
          return shownDay(page);
        })
        .toBe('2024-10-18');
    });

    test('End shows the last chapter, Home the opening', async ({ page }) => {
      await openStory(page, '/');
      await pressUntil(page, 'End', await dayOfChapter(page, chapters.at(-1)!));
      // The chart below the map grows with the day, so the end of the page moves away again on a phone.
      await scrolled(page);
      await pressUntil(page, 'Home', '2024-10-31');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    });

    test('a day in the address holds until the reader crosses into another chapter', async ({ page }) => {
      await openStory(page, '/?day=2024-11-07');
      await expectDay(page, '2024-11-07');
      expect(await page.evaluate(() => scrollY), 'the page does not scroll').toBe(0);
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expectDay(page, '2024-11-07');
      await toChapter(page, 'plan');
      await expectDay(page, '2024-10-18');
      await toChapter(page, 'start');
      await expectDay(page, '2024-10-31');
    });

    test('a day of the slider holds while the reader stays in the chapter', async ({ page }) => {
      await openStory(page, '/#west');
      await expectDay(page, '2024-10-28');
      await focusSlider(page);
      await page.keyboard.press('ArrowRight');
      await expectDay(page, '2024-10-30');
      await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expectDay(page, '2024-10-30');
    });
  });
}

test('a day and a chapter in one address: the page stands at the chapter, the map at the day', async ({ page }) => {
  await openStory(page, '/?day=2024-11-07#west');
  await expectDay(page, '2024-11-07');
  await expect(page.locator('section[id="west"]')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('a date in the text moves the map to that day, in place', async ({ page }) => {
  await openStory(page, '/#border');
  await expectDay(page, '2024-10-31');
  const before = await page.evaluate(() => scrollY);
  const link = page.locator('section[id="border"] [data-day-link="2024-10-30"]');
  await expect(link).toHaveAttribute('href', /\?day=2024-10-30$/);
  await link.dispatchEvent('click', { button: 0 });
  await expectDay(page, '2024-10-30');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the link to the other language leads to the same story, awake, and back again', async ({ page }) => {
  await openStory(page, '/?day=2024-11-07');
  const count = await page.locator('section[id]').count();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/(\?.*|#.*)?$/);
  await awake(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('section[id]')).toHaveCount(count);
  await focusSlider(page);
  await page.keyboard.press('End');
  await expectDay(page, '2025-04-27');
  await expect(scene(page)).toContainText('Kursk region');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await awake(page);
  await expect(page.locator('section[id]')).toHaveCount(count);
});
