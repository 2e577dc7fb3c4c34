import type { Page } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';
import { snapshotOfChapter } from '../../src/core/snapshot.ts';
import { expect, long, ofThisStory, sizes, test, withoutMotion } from './support.ts';
import {
  central,
  chart,
  drawn,
  exploring,
  expectDay,
  focusSlider,
  languages,
  marksOf,
  openStory,
} from './story-page.ts';
import { first, mark, opening, scene, shownMark, toChapter } from './story-page.ts';

/** One new thing at a time: a chapter shows what it tells of; whoever touches map or slider finds all of the day. */

test.use(withoutMotion);

/** What a reader has before the eyes in a chapter, at most. */
const MOST = { phone: { words: 70, controls: 12 }, desktop: { words: 110, controls: 16 } };

/** In the page: the words with a visible box in the window, and what can be reached by Tab there. */
function load(): { words: number; controls: number } {
  const isInWindow = ({ width, height, top, bottom, left, right }: DOMRect) =>
    width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const isShown = (node: Element) =>
    node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !node.closest('.sr-only, option, script, style, title, desc') &&
    getComputedStyle(node).clipPath !== 'inset(50%)';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let words = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    range.selectNodeContents(node);
    if (!isInWindow(range.getBoundingClientRect()) || !isShown(node.parentElement!)) continue;
    for (const { 0: word, index } of node.data.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (isInWindow(range.getBoundingClientRect())) words += 1;
    }
  }
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex]')];
  const reached = controls.filter(
    (node) => node.tabIndex >= 0 && isShown(node) && isInWindow(node.getBoundingClientRect()),
  );
  return { words, controls: reached.length };
}

for (const [size, viewport] of Object.entries(sizes))
  for (const language of languages)
    test(
      `in ${language.lang} on a ${size} every chapter stays within what a reader takes in at once`,
      { tag: language.lang === first.lang ? [ofThisStory.tag] : [ofThisStory.tag, long.tag] },
      async ({ page }) => {
        const { words, controls } = MOST[size as keyof typeof MOST];
        await page.setViewportSize(viewport);
        await openStory(page, language.home, { until: 'all' });
        for (const { id, day } of language.story.chapters) {
          const isOpening = id === language.story.opening;
          if (!isOpening) await toChapter(page, id);
          await expectDay(page, isoOf(day));
          // The head stands at the page's top; below, it comes when the reader scrolls up.
          const head = page.locator('[data-chapters]');
          await (isOpening ? expect(head).toBeInViewport() : expect(head).toBeAttached());
          if (!isOpening) await expect(head).not.toBeInViewport();
          await drawn(page);
          const now = await page.evaluate(load);
          expect(now.words, `words in ${id}`).toBeLessThanOrEqual(words);
          expect(now.controls, `controls in ${id}`).toBeLessThanOrEqual(controls);
        }
      },
    );

const focusOf = (page: Page) =>
  scene(page)
    .locator('[data-mark]')
    .evaluateAll((nodes) => Object.fromEntries(nodes.map((node) => [node.dataset['mark']!, node.dataset['focus']])));

test.describe('on a desktop', ofThisStory, () => {
  test.use({ viewport: sizes.desktop });

  test('the slider brings all of the day, and one button leads back to the very card', async ({ page }) => {
    await openStory(page, '/#border', { until: 'all' });
    await expectDay(page, central.day);
    const told = await focusOf(page);
    expect(told).toEqual({ 'ua-ru-border': 'focus', 'kursk-oblast': 'focus', 'ua-ru-border.count.000-02': 'focus' });
    await expect(chart(page)).toBeHidden();
    const before = await page.evaluate(() => scrollY);
    const address = page.url();

    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expectDay(page, central.day);
    await expect(chart(page)).toBeVisible();
    await expect(mark(page, 'fighting')).toBeVisible();
    expect(Object.values(await focusOf(page)).filter(Boolean)).toEqual([]);
    await expect(page).toHaveURL(new RegExp(`\\?day=${central.day}#border$`));

    await page.getByRole('button', { name: first.words.explore.back }).click();
    expect(await focusOf(page)).toEqual(told);
    await expect(chart(page)).toBeHidden();
    await expect(page).toHaveURL(address);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('so does the map in the hand; the next chapter tells its own again', async ({ page }) => {
    await openStory(page, '/#border');
    await page.getByRole('button', { name: first.words.explore.move }).click();
    await expect(mark(page, 'fighting')).toBeVisible();
    await toChapter(page, 'fought');
    await expect(mark(page, 'fighting')).toHaveCount(0);
    expect(await focusOf(page)).toEqual({ 'kursk-oblast': 'kept', 'ua-ru-border': 'kept' });
  });
});

test(
  'a day in the address explores, with or without a chapter; a chapter in it is told',
  ofThisStory,
  async ({ page }) => {
    await openStory(page, `/?day=${opening.day}`);
    // The callouts come after the map.
    await expect(mark(page, 'fighting')).toBeAttached();
    const all = await marksOf(page);
    await openStory(page, `/${exploring(central)}`);
    await expect(mark(page, 'fighting')).toBeAttached();
    expect(await marksOf(page)).toEqual(all);
    await openStory(page, `/#${central.id}`);
    expect((await marksOf(page)).length).toBeLessThan(all.length);
  },
);

test('in a frame the map alone and the chart alone explore, and the steps tell', ofThisStory, async ({ page }) => {
  const steps = page.locator('html.hydrated');
  for (const [form, callouts] of [
    ['map', 1],
    ['stepper', 0],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${first.embed}?form=${form}`);
    await steps.waitFor({ state: 'attached' });
    await expect(mark(page, 'fighting')).toHaveCount(callouts);
  }
});

test('what a chapter keeps in view is passed over by Tab, and opened by a finger', ofThisStory, async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  await openStory(page, '/#belgorod', { until: 'all' });
  await toChapter(page, 'silence');
  const kept = shownMark(page, 'kursk-oblast');
  await expect(kept).toHaveAttribute('data-focus', 'kept');
  await expect(kept).toHaveAttribute('tabindex', '-1');
  await kept.dispatchEvent('click', { button: 0 });
  await expect(page.getByRole('dialog')).toBeVisible();
});

test(
  'in the silence its break opens and what was last said steps back, until the reader explores',
  ofThisStory,
  async ({ page }) => {
    const silent = first.story.chapters.find(({ id }) => snapshotOfChapter(first.story, id).toldBreak !== null);
    await page.setViewportSize(sizes.desktop);
    await openStory(page, `${first.home}#${silent!.id}`);
    const breakPart = () =>
      page
        .locator('.track .hole')
        .first()
        .evaluate((hole) => hole.getBoundingClientRect().width / hole.closest('svg')!.getBoundingClientRect().width);
    const opacities = () =>
      scene(page)
        .locator('[data-focus="focus"]')
        .evaluateAll((marks) => marks.map((node) => Number(getComputedStyle(node.parentElement!).opacity)));
    await expect.poll(breakPart).toBeCloseTo(0.4, 2);
    await expect.poll(opacities).toEqual([0.35]);
    await focusSlider(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(breakPart).toBeLessThan(0.2);
    await expect(scene(page).locator('[data-focus]')).toHaveCount(0);
  },
);
