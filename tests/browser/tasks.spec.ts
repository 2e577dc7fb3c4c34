import type { Locator, Page } from '@playwright/test';
import { CHAPTER_CHARTS } from '../../src/core/dataset.ts';
import { chapters, drawn, first, openStory, second } from './story-page.ts';
import { expect, ofThisStory, sizes, test } from './support.ts';

/** What a reader on a phone comes for, and in how many taps it is had. Scrolling is none. */

test.use({
  viewport: sizes.phone,
  hasTouch: true,
  isMobile: true,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** A finger that counts its taps. */
class Finger {
  taps = 0;
  async tap(target: Locator): Promise<void> {
    this.taps++;
    await target.tap();
  }
}
const { words } = first;
const head = (page: Page) => page.locator('.masthead');

/** Scrolls up a little, so that the head comes. */
async function bringHead(page: Page): Promise<void> {
  await page.evaluate(() => scrollBy({ top: -40, behavior: 'instant' }));
  await expect(head(page)).toBeInViewport({ ratio: 1 });
}
async function openList(page: Page, finger: Finger): Promise<Locator> {
  await finger.tap(page.locator('[data-chapters]'));
  return page.getByRole('group', { name: words.frame.steps });
}
async function goTo(page: Page, finger: Finger, chapter: string): Promise<Locator> {
  const { title } = first.story.chapters.find(({ id }) => id === chapter)!;
  const list = await openList(page, finger);
  await finger.tap(list.getByRole('link', { name: title }));
  return page.locator(`section[id="${chapter}"]`);
}

/** "at least 3,000" */
const NUMBER = '002-02';

test.describe('of this story', ofThisStory, () => {
  test('Ukraine’s number on 31 October: two taps', async ({ page }) => {
    await openStory(page, first.home, { until: 'all' });
    const finger = new Finger();
    const chapter = await goTo(page, finger, 'border');
    const number = chapter.locator('.number-line').getByRole('link', { name: 'Ukraine 12.000' });
    await number.scrollIntoViewIfNeeded();
    await expect(number).toBeInViewport();
    expect(finger.taps).toBe(2);
  });

  test('who first said that they had fought: two taps', async ({ page }) => {
    await openStory(page, first.home, { until: 'all' });
    const finger = new Finger();
    const chapter = await goTo(page, finger, 'fought');
    await expect(chapter.getByRole('heading', { name: /^Selenskyj/ })).toBeInViewport();
    expect(finger.taps).toBe(2);
  });

  test('the day on which Russia confirmed: two taps', async ({ page }) => {
    await openStory(page, first.home, { until: 'all' });
    const finger = new Finger();
    await goTo(page, finger, 'confirmed');
    await expect(page.locator('button.day')).toContainText('26. April 2025');
    expect(finger.taps).toBe(2);
  });

  test('the article that has “at least 3,000”: one tap', async ({ page }) => {
    await openStory(page, `${first.home}#ship`, { until: 'all' });
    const finger = new Finger();
    const claim = first.story.claims.find(({ id }) => id === NUMBER)!;
    await finger.tap(page.locator(`#ship .card a[data-claim="${NUMBER}"]`));
    const source = `${words.quoted(claim.article.short)}, ${words.sourceOf(claim)}`;
    await expect(page.getByRole('dialog', { name: words.card.title })).toContainText(source);
    expect(finger.taps).toBe(1);
  });
});

/** Ships, Belgorod and the confirmation among them, in the story in data/. */
for (const { id } of chapters.filter((_, index) => index % 4 === 3)) {
  test(`sharing the chapter that is read (${id}): one tap, and the link opens it`, async ({ page }) => {
    await openStory(page, `${first.home}#${id}`, { until: 'all' });
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await bringHead(page);
    const finger = new Finger();
    await finger.tap(head(page).getByRole('button', { name: words.links.share.button }));
    await expect(page.getByRole('status').filter({ hasText: words.links.share.copied })).toBeVisible();
    expect(finger.taps).toBe(1);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe(`#${id}`);
    await openStory(page, link);
    await expect(page.locator(`[id="${id}-title"]`)).toBeInViewport();
  });

  test(`the other language at the same place (${id}): one tap`, async ({ page }) => {
    await openStory(page, `${first.home}#${id}`, { until: 'all' });
    await bringHead(page);
    const finger = new Finger();
    await finger.tap(head(page).locator(`a[data-language="${second.lang}"]`));
    await page.waitForURL((url) => url.pathname === second.home && url.hash === `#${id}`);
    await expect(page.locator(`[id="${id}-title"]`)).toBeInViewport();
    expect(finger.taps).toBe(1);
  });
}

for (const [figure, subject] of [
  ['estimates', 'estimates'],
  ['overtime', 'overtime'],
  ['answers', 'matrix'],
  ['chronology', 'chronology'],
  ...CHAPTER_CHARTS.map((chart) => [chart, chart] as const),
] as const)
  test(`the chart “${figure}” as PNG: two taps`, async ({ page }) => {
    await openStory(page, first.home, { until: 'all' });
    const chart = page.locator(`[data-figure="${figure}"], [data-take="${figure}"]`);
    await chart.scrollIntoViewIfNeeded();
    await drawn(page);
    const finger = new Finger();
    const { takeaway } = first.messages;
    await finger.tap(chart.getByRole('button', { name: first.words.links.download }));
    const dialog = page.getByRole('dialog', { name: takeaway.title });
    await expect(dialog.getByRole('combobox', { name: takeaway.subjectOf, exact: true })).toHaveValue(subject!);
    await expect(dialog.locator('img')).toBeVisible();
    const download = page.waitForEvent('download');
    await finger.tap(dialog.getByRole('button', { name: 'PNG' }));
    expect((await download).suggestedFilename()).toMatch(new RegExp(`${subject}.*\\.png$`));
    expect(finger.taps).toBe(2);
  });
