import type { Page } from '@playwright/test';
import { expect, long, sizes, test } from './support.ts';
import {
  calmMoment,
  central,
  type ChapterAt,
  chapters as told,
  drawn,
  expectDay,
  first,
  focusSlider,
  momentAfter,
  opening,
  openStory,
  scene,
  shownDay,
  toChapter,
} from './story-page.ts';

/** Reading: the map belongs to the chapter in reading, whatever way the reader came there (`story-order.spec`, too). */

const { home } = first;
const chapters = told.map(({ id }) => id);
const [, early] = told as [unknown, ChapterAt];

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

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${size}`, size === 'phone' ? {} : long, () => {
    test.use({ viewport });

    test('the wheel leads from the opening into the first chapter, End shows the last, Home the opening', async ({
      page,
    }) => {
      await openStory(page, home);
      await expectDay(page, opening.day);
      await page.mouse.move(viewport.width / 4, viewport.height / 2);
      // As fast as a hand turns it: the waits of a poll grow longer and longer.
      const turn = async () => {
        await page.mouse.wheel(0, 200);
        return shownDay(page);
      };
      await expect.poll(turn, { intervals: [150], timeout: 20_000 }).toBe(early.day);
      await scrolled(page);
      await pressUntil(page, 'End', await dayOfChapter(page, chapters.at(-1)!));
      // The chart below the map grows with the day, so the end of the page moves away again on a phone.
      await scrolled(page);
      await pressUntil(page, 'Home', opening.day);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    });

    test('a day in the address holds until the reader crosses into another chapter', async ({ page }) => {
      await openStory(page, `${home}?day=${calmMoment}`);
      await expectDay(page, calmMoment);
      expect(await page.evaluate(() => scrollY), 'the page does not scroll').toBe(0);
      await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
      await drawn(page);
      await expectDay(page, calmMoment);
      await toChapter(page, early.id);
      await expectDay(page, early.day);
      await toChapter(page, opening.id);
      await expectDay(page, opening.day);

      // So does a day of the slider while the reader stays in the chapter.
      await toChapter(page, central.id);
      await expectDay(page, central.day);
      await focusSlider(page);
      await page.keyboard.press('ArrowRight');
      await expectDay(page, momentAfter(central.day));
      await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
      await drawn(page);
      await expectDay(page, momentAfter(central.day));
    });
  });
}

test('a date in the text moves the map to that day, in place', async ({ page }) => {
  await openStory(page, home);
  const links = await page.locator('section [data-day-link]').evaluateAll((nodes) =>
    (nodes as HTMLElement[]).map((node) => {
      const { id: chapter, dataset } = node.closest<HTMLElement>('section[id]')!;
      return { chapter, of: dataset['chapterDay']!, day: node.dataset['dayLink']! };
    }),
  );
  const dated = links.find(({ of, day }) => of !== day)!;
  await openStory(page, `${home}#${dated.chapter}`);
  await expectDay(page, dated.of);
  const before = await page.evaluate(() => scrollY);
  const link = page.locator(`section[id="${dated.chapter}"] [data-day-link="${dated.day}"]`);
  await expect(link).toHaveAttribute('href', new RegExp(`\\?day=${dated.day}$`));
  await link.dispatchEvent('click', { button: 0 });
  await expectDay(page, dated.day);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
