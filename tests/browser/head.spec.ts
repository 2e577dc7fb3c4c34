import type { Page } from '@playwright/test';
import { noteShifts, shiftOf } from './host-page.ts';
import { overlapsOn } from './overlaps.ts';
import { central, drawn, first, last, openStory, toChapter } from './story-page.ts';
import { expect, long, sizes, test } from './support.ts';

/** The head that follows: it goes on scrolling down, comes on scrolling up or with the focus, and covers nothing in use. */

const head = (page: Page) => page.locator('.masthead');
const isSeen = (page: Page) => head(page).evaluate((node) => node.getBoundingClientRect().bottom > 1);
async function scrollBy(page: Page, distance: number): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await page.evaluate((part) => window.scrollBy({ top: part, behavior: 'instant' }), distance / 4);
    await drawn(page);
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('on a phone', () => {
  test.use({ viewport: sizes.phone, hasTouch: true, isMobile: true });

  test('goes down, comes up, is 44 px high, shifts nothing, and leaves the map’s buttons free; in a window that is too low for it, what stands below moves back up at once', async ({
    page,
  }) => {
    await page.addInitScript(noteShifts);
    await openStory(page, first.home, { until: 'all' });
    expect(await isSeen(page)).toBe(true);
    await scrollBy(page, 900);
    expect(await isSeen(page)).toBe(false);
    await scrollBy(page, -60);
    expect(await isSeen(page)).toBe(true);
    const { y, height } = (await head(page).boundingBox())!;
    expect(y).toBe(0);
    expect(height).toBeLessThanOrEqual(44);
    const buttons = await page.locator('.map .callouts button').filter({ visible: true }).all();
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      const isOnTop = await button.evaluate((node) => {
        const { x, y: top, width, height: high } = node.getBoundingClientRect();
        return node.contains(document.elementFromPoint(x + width / 2, top + high / 2));
      });
      expect(isOnTop, await button.innerText()).toBe(true);
    }
    await scrollBy(page, 60);
    expect(await isSeen(page)).toBe(false);
    await head(page).getByRole('button', { name: first.words.links.share.button }).focus();
    expect(await isSeen(page)).toBe(true);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);

    const under = () => page.locator('html').evaluate((root) => root.style.getPropertyValue('--under-head'));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await scrollBy(page, 60);
    await scrollBy(page, -60);
    expect(await under()).toBe('44px');
    await page.setViewportSize({ width: 390, height: 300 });
    await drawn(page);
    expect(await under()).toBe('0px');
  });

  test('the map’s labels keep clear of what it moves down, also in the hand', async ({ page }) => {
    await openStory(page, first.home, { until: 'all' });
    await toChapter(page, central.id);
    for (const isHeld of [false, true]) {
      if (isHeld) await page.getByRole('button', { name: first.words.explore.move }).click();
      await scrollBy(page, 60);
      await scrollBy(page, -30);
      expect(await isSeen(page)).toBe(true);
      await expect.poll(() => overlapsOn(page), isHeld ? 'in the hand' : 'told').toEqual([]);
    }
  });

  test('a page that was scrolled by less than its height keeps it', async ({ page }) => {
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => scrollTo(0, 12)));
    await openStory(page, first.home, { until: 'all' });
    expect(await page.evaluate(() => scrollY)).toBe(12);
    expect(await isSeen(page)).toBe(true);
  });

  test('names the chapter that is read, and its list leads to every other', async ({ page }) => {
    const { links } = first.words;
    const count = first.story.chapters.length;
    const at = (id: string) => first.story.chapters.findIndex((chapter) => chapter.id === id) + 1;
    await openStory(page, `${first.home}#${central.id}`, { until: 'all' });
    await scrollBy(page, -40);
    await head(page)
      .getByRole('button', { name: links.chapter(at(central.id), count) })
      .tap();
    const list = page.getByRole('group', { name: first.words.frame.steps });
    await expect(list.getByRole('link')).toHaveText(first.story.chapters.map(({ title }) => title));
    await list.getByRole('link').last().tap();
    await expect(list).toBeHidden();
    await expect(page.locator(`[id="${last.id}-title"]`)).toBeInViewport();
    await expect(page.locator('[data-chapters]')).toHaveAccessibleName(links.chapter(count, count));
  });
});

test('never lies over what has the focus, 320 px wide', long, async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 568 });
  await openStory(page, first.home, { until: 'all' });
  await toChapter(page, central.id);
  await page.locator(`[id="${central.id}"] .card a`).first().focus();
  const covered: string[] = [];
  for (const [key, times] of [
    ['Tab', 20],
    ['Shift+Tab', 60],
  ] as const)
    for (let i = 0; i < times; i++) {
      await page.keyboard.press(key);
      await drawn(page);
      const under = await page.evaluate(() => {
        const [top, focused] = [document.querySelector('.masthead')!, document.activeElement!];
        const box = focused.getBoundingClientRect();
        const over = document.elementFromPoint(box.left + box.width / 2, Math.max(1, box.top + 1));
        return focused !== document.body && top.contains(over) && !top.contains(focused)
          ? focused.outerHTML.slice(0, 60)
          : null;
      });
      if (under !== null) covered.push(under);
    }
  expect(covered).toEqual([]);
});

test('where a link can only be shown, all of it is in the window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openStory(page, first.home, { until: 'all' });
  await head(page).getByRole('button', { name: first.words.links.share.button }).click();
  const said = head(page).locator('.said');
  await expect(said).toContainText(first.words.links.share.refused);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 664 });
    await drawn(page);
    const box = (await said.boundingBox())!;
    expect(box.x, `${width} px`).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, `${width} px`).toBeLessThanOrEqual(width);
  }
});

test.describe('without script', () => {
  test.use({
    viewport: sizes.phone,
    javaScriptEnabled: false,
    allowedProblems: [/^failed request: .*\.js \(csp\)$/],
  });
  test('stands where the page begins, with its links', async ({ page }) => {
    await page.goto(first.home);
    expect(await head(page).evaluate((node) => getComputedStyle(node).position)).toBe('static');
    await expect(head(page).getByRole('link')).toHaveCount(3);
    await expect(head(page).getByRole('button')).toHaveCount(0);
  });
});
