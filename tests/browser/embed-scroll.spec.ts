import type { Page } from '@playwright/test';
import { bringFrameTo, iframe, inFrame, isPinned, meetFrame, openHost, scrolled, shiftOf, test } from './host-page.ts';
import { expect, long, sizes } from './support.ts';
import { languages, marksOf, openStory, type ShownMark } from './story-page.ts';

const { story } = languages[0]!;
const chapters = story.chapters.map(({ id }) => id);

/** Where the frame stands in its track, 0 to 1, and where the story stands in the frame. */
const partOfArticle = (page: Page) =>
  iframe(page).evaluate((node) => {
    const frame = node.getBoundingClientRect();
    const track = node.parentElement!.getBoundingClientRect();
    return (frame.top - track.top) / (track.height - frame.height);
  });
const partOfStory = (page: Page) =>
  inFrame(page)
    .locator('.story')
    .evaluate((node) => scrollY / (node.getBoundingClientRect().bottom + scrollY - innerHeight));

/** Scrolls the article to where a part of the story has passed, and waits until the frame is there. */
async function goTo(page: Page, part: number): Promise<void> {
  await iframe(page).evaluate((node, at) => {
    const track = node.parentElement!.getBoundingClientRect();
    scrollBy(
      0,
      track.top - parseFloat(getComputedStyle(node).top) + at * (track.height - node.getBoundingClientRect().height),
    );
  }, part);
  await expect.poll(() => partOfStory(page)).toBeCloseTo(await partOfArticle(page), 2);
}

const formOf = (page: Page) => inFrame(page).locator('html').getAttribute('data-form');

/** The marks in the frame, once they are the same twice; its map is drawn once the frame is in view. */
const frameMarksOf = async (page: Page): Promise<ShownMark[]> => {
  await expect(inFrame(page).locator('[data-scene] [data-mark]').first()).toBeAttached();
  const frame = page.frames().find((one) => one.parentFrame() !== null)!;
  let marks: ShownMark[] = [];
  await expect(async () => {
    const before = marks;
    marks = await marksOf(frame as unknown as Page);
    expect(marks).toEqual(before);
  }).toPass();
  return marks;
};

async function openPinned(page: Page, address: string): Promise<void> {
  await meetFrame(page, address);
  await expect.poll(() => isPinned(page)).toBe(true);
}

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(`the story scrolled with the article, ${name}`, name === 'phone' ? {} : long, () => {
    test.use({ viewport });

    test('shows every chapter in order, with no scrollbar of its own, as the story page shows it', async ({
      page,
      context,
      hosts,
    }) => {
      test.setTimeout(120_000);
      const met: string[] = [];
      await page.exposeFunction('meet', (chapter: string) => met.push(chapter));
      await page.addInitScript(() => {
        addEventListener('as-reported', (event) => {
          const { detail } = event as CustomEvent<{ type: string; chapter: string }>;
          if (detail.type === 'chapter') (window as unknown as { meet: (id: string) => void }).meet(detail.chapter);
        });
      });
      await openPinned(page, `${hosts}plain.html`);
      const seen: Record<string, ShownMark[]> = {};
      for (let step = 0; step <= 30; step++) {
        await goTo(page, step / 30);
        if (![0, 15, 30].includes(step)) continue;
        const marks = await frameMarksOf(page);
        seen[met.at(-1)!] = marks;
      }
      expect([...new Set(met)]).toEqual(chapters);
      expect(met.at(-1)).toBe(chapters.at(-1));
      const inner = await inFrame(page)
        .locator('html')
        .evaluate((html) => [innerWidth, html.clientWidth]);
      expect(inner[0]).toBe(inner[1]);
      expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);

      const alone = await context.newPage();
      for (const [chapter, marks] of Object.entries(seen)) {
        await openStory(alone, `${process.env.SITE_URL}#${chapter}`);
        expect(await marksOf(alone), chapter).toEqual(marks);
      }
    });
  });
}

test.describe('a pinned frame', () => {
  test.use({ viewport: sizes.desktop });

  test('fills the window that the article leaves it', async ({ page, hosts }) => {
    for (const [host, top] of [
      ['plain', 0],
      ['zoom', 0],
      ['header', 56],
    ] as const) {
      await openPinned(page, `${hosts}${host}.html`);
      await goTo(page, 0.5);
      const box = (await iframe(page).boundingBox())!;
      expect(box.y, host).toBeCloseTo(top, 0);
      expect(box.height, host).toBeCloseTo(sizes.desktop.height - top, 0);
    }
  });

  test('takes the article along when the focus moves within the story', async ({ page, hosts }) => {
    await openPinned(page, `${hosts}plain.html`);
    await goTo(page, 0);
    await inFrame(page)
      .locator(`#${chapters.at(-1)} a:visible`)
      .last()
      .focus();
    await expect.poll(() => partOfArticle(page)).toBeGreaterThan(0.9);
    expect(await partOfStory(page)).toBeCloseTo(await partOfArticle(page), 2);
  });

  test('is played card by card, and takes the article along', async ({ page, hosts }) => {
    await openPinned(page, `${hosts}plain.html`);
    await goTo(page, 0);
    const frame = inFrame(page);
    await frame.locator('[data-island="timebar"] button[aria-pressed]').first().click();
    const topOfNext = () =>
      frame
        .locator('.step')
        .nth(1)
        .evaluate((step) => Math.abs(step.getBoundingClientRect().top));
    await expect.poll(topOfNext).toBeLessThan(3);
    expect(await partOfStory(page)).toBeCloseTo(await partOfArticle(page), 2);
    await expect(frame.getByRole('button', { name: languages[0]!.words.explore.back })).toHaveCount(0);
    await expect(frame.locator('[data-island="timebar"] button[aria-pressed="true"]').first()).toBeVisible();
  });

  test('becomes a stepper again where the article no longer lets it stand', async ({ page, hosts }) => {
    await openPinned(page, `${hosts}plain.html`);
    await goTo(page, 0.5);
    await page.locator('main').evaluate((main) => (main.style.overflow = 'hidden'));
    await page.mouse.wheel(0, 5);
    await expect.poll(() => isPinned(page)).toBe(false);
    await expect.poll(() => formOf(page)).toBe('stepper');
    await expect(iframe(page)).toBeInViewport();
  });
});

test.describe('the story stays by steps', () => {
  test.use({ viewport: sizes.desktop });

  test('where the frame is near when it answers', async ({ page, hosts }) => {
    await openHost(page, `${hosts}near.html`);
    await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/);
    await bringFrameTo(page, -1);
    await bringFrameTo(page, 0);
    expect(await isPinned(page)).toBe(false);
    expect(await formOf(page)).toBe('stepper');
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  });

  test('where a box around it cuts off, though nobody has scrolled yet', async ({ page, hosts }) => {
    await page.setViewportSize({ width: 1280, height: 1000 });
    await openHost(page, `${hosts}clipped.html`);
    await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/);
    expect(await scrolled(page)).toBe(0);
    await expect(iframe(page).locator('xpath=ancestor::figure//img')).toBeHidden();
    expect(await isPinned(page)).toBe(false);
    expect(await formOf(page)).toBe('stepper');
  });

  test('where the reader wants less motion', async ({ page, hosts }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await meetFrame(page, `${hosts}plain.html`);
    await bringFrameTo(page, 0);
    expect(await isPinned(page)).toBe(false);
    expect(await formOf(page)).toBe('stepper');
  });
});
