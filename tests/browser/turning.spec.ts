import type { Page } from '@playwright/test';
import { dayOf } from '../../src/core/days.ts';
import { bringFrameTo, iframe, inFrame, isPinned, meetFrame, test } from './host-page.ts';
import { chapters, drawn, first, hydrated, openStory } from './story-page.ts';
import { readerAt, SIZES } from './reader-at.ts';
import { expect, long, sizes } from './support.ts';

/** Whatever changes the size of window or frame, the reader stays at the card, and the map with the reader. */

const { phone } = sizes;
const { story, home } = first;

test.use({ viewport: phone });

const scrollToCard = (page: Page, card: number, part: number) =>
  page.evaluate(
    ([index, passed]) => {
      const { top, height } = document.querySelectorAll('.story .step')[index!]!.getBoundingClientRect();
      scrollBy({ top: top + passed! * height - document.documentElement.clientHeight / 2, behavior: 'instant' });
    },
    [card, part],
  );

const dayOfChapter = (id: string) => story.chapters.find((chapter) => chapter.id === id)!.day;

/** Turns to every size, looks, and turns back. */
async function expectKept(page: Page): Promise<void> {
  await drawn(page);
  const before = await readerAt(page);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await drawn(page);
    const now = await readerAt(page);
    const what = `card ${before.card}, ${before.part.toFixed(2)} of it, at ${size.width} px`;
    expect(now, what).toMatchObject({ card: before.card, chapter: before.chapter, day: before.day });
    expect(now.part, what).toBeCloseTo(before.part, 1);
    expect(now.seen, what).toContain(before.card);
    await page.setViewportSize(phone);
    await drawn(page);
    expect(await readerAt(page), `${what}, and back`).toEqual(before);
  }
}

test('a link to a chapter, and the phone turned: the chapter, its day and its card', async ({ page }) => {
  for (const { id } of [chapters.at(-2)!, chapters.at(-1)!]) {
    await openStory(page, `${home}#${id}`, { until: 'all' });
    await page.setViewportSize({ width: 740, height: 360 });
    await drawn(page);
    const { chapter, day } = await readerAt(page);
    expect([chapter, dayOf(day)]).toEqual([id, dayOfChapter(id)]);
    await page.setViewportSize(phone);
  }
});

test('in six windows and back the reader is at the same card, wherever in it', long, async ({ page }) => {
  test.slow();
  await openStory(page, home, { until: 'all' });
  await expectKept(page);
  const cards = await page.locator('.story .step').count();
  for (let card = 0; card < cards; card += 5) {
    await scrollToCard(page, card, [0.02, 0.3, 0.6, 0.97][card % 4]!);
    await expectKept(page);
  }
});

test('what follows the story is not left, nor is the very end', async ({ page }) => {
  await openStory(page, home, { until: 'all' });
  for (const part of [0.3, 1]) {
    await page.evaluate((at) => {
      const end = document.querySelector('.story')!.getBoundingClientRect().bottom + scrollY;
      scrollTo({ top: end + at * (document.body.scrollHeight - innerHeight - end), behavior: 'instant' });
    }, part);
    await drawn(page);
    const where = () =>
      page.evaluate(() => {
        const blocks = [...document.querySelectorAll('.story, .ending, .list, .below')];
        const at = blocks.findLastIndex((block) => block.getBoundingClientRect().top <= innerHeight / 2);
        return { block: blocks[at]!.className, isEnd: document.body.scrollHeight - innerHeight - scrollY < 2 };
      });
    const before = await where();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect.poll(where).toEqual(before);
      await page.setViewportSize(phone);
      await expect.poll(where).toEqual(before);
    }
  }
});

test('a day that the reader has gone to stays through a turn, and so does the map in the hand', async ({ page }) => {
  const { id } = chapters.at(-2)!;
  await openStory(page, `${home}?day=${chapters[1]!.day}#${id}`, { until: 'all' });
  await page.getByRole('button', { name: first.words.explore.move }).click();
  await expect(page.locator('.stage.exploring')).toBeVisible();
  for (const size of [...SIZES, phone]) {
    await page.setViewportSize(size);
    await drawn(page);
    expect(await readerAt(page)).toMatchObject({ chapter: id, day: chapters[1]!.day });
    await expect(page.locator('.stage.exploring')).toBeVisible();
  }
});

test('the story by steps stays at its card, as far as it was read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 420 });
  await page.goto(`${first.embed}?form=stepper#${chapters.at(-2)!.id}`);
  await hydrated(page);
  const shown = page.locator('.step[data-shown]');
  const card = shown.locator('.card');
  const passed = () => card.evaluate((node) => node.scrollTop / (node.scrollHeight - node.clientHeight || 1));
  await expect(shown).toHaveAttribute('data-more', '');
  await card.evaluate((node) => (node.scrollTop = (node.scrollHeight - node.clientHeight) / 2));
  await drawn(page);
  const [text, before] = [await card.textContent(), await passed()];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await drawn(page);
    expect(await card.textContent()).toBe(text);
    await page.setViewportSize({ width: 320, height: 420 });
    await drawn(page);
    expect(await passed()).toBeCloseTo(before, 1);
  }
});

test.describe('in an article', () => {
  test('the scrolled story stays at its card when the phone is turned, and back', async ({ page, hosts }) => {
    await meetFrame(page, `${hosts}plain.html`);
    await bringFrameTo(page, 1.4);
    await expect.poll(() => isPinned(page)).toBe(true);
    for (const part of [0.1, 0.5, 0.83]) {
      await iframe(page).evaluate((node, at) => {
        const track = node.parentElement!.getBoundingClientRect();
        scrollBy(0, track.top + at * (track.height - node.getBoundingClientRect().height));
      }, part);
      await page.waitForTimeout(300);
      const before = await readerAt(inFrame(page));
      for (const size of [SIZES[0], SIZES[3], SIZES[1]]) {
        await page.setViewportSize(size);
        await page.waitForTimeout(500);
        const now = await readerAt(inFrame(page));
        const what = `${part} of the story at ${size.width} px`;
        expect(now, what).toMatchObject({ card: before.card, chapter: before.chapter, day: before.day });
        await expect(iframe(page)).toBeInViewport({ ratio: 0.9 });
        await page.setViewportSize(phone);
        await page.waitForTimeout(500);
        expect((await readerAt(inFrame(page))).part, `${what}, and back`).toBeCloseTo(before.part, 1);
      }
    }
  });
});
