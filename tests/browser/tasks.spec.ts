import type { Locator, Page } from '@playwright/test';
import { CHAPTER_CHARTS } from '../../src/core/dataset.ts';
import { chapters, drawn, first, openStory, second, toChapter } from './story-page.ts';
import { expect, long, ofThisStory, sizes, test } from './support.ts';

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

/** Scrolls up a little, and on until the head has come: on a busy machine the page may see a way down and up as one. */
async function bringHead(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(() => scrollBy({ top: -40, behavior: 'instant' }));
    await expect(head(page)).toBeInViewport({ ratio: 1, timeout: 1000 });
  }).toPass();
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

test('of this story: what Ukraine, Zelensky and Russia said in two taps each', ofThisStory, async ({ page }) => {
  await openStory(page, first.home, { until: 'all' });
  const [numbers, fought] = [new Finger(), new Finger()];
  const border = await goTo(page, numbers, 'border');
  const number = border.locator('.number-line').getByRole('link', { name: 'Ukraine 12.000' });
  await number.scrollIntoViewIfNeeded();
  await expect(number).toBeInViewport();
  expect(numbers.taps, 'Ukraine’s number on 31 October').toBe(2);

  await bringHead(page);
  const chapter = await goTo(page, fought, 'fought');
  await expect(chapter.getByRole('heading', { name: /^Selenskyj/ })).toBeInViewport();
  expect(fought.taps, 'who first said that they had fought').toBe(2);

  await bringHead(page);
  const confirmed = new Finger();
  await goTo(page, confirmed, 'confirmed');
  await expect(page.locator('button.day')).toContainText('26. April 2025');
  expect(confirmed.taps, 'the day on which Russia confirmed').toBe(2);
});

test('of this story: the article that has “at least 3,000”: one tap', ofThisStory, async ({ page }) => {
  await openStory(page, `${first.home}#ship`, { until: 'all' });
  const finger = new Finger();
  const claim = first.story.claims.find(({ id }) => id === NUMBER)!;
  await finger.tap(page.locator(`#ship .card a[data-claim="${NUMBER}"]`));
  const source = `${words.quoted(claim.article.short)}, ${words.sourceOf(claim)}`;
  await expect(page.getByRole('dialog', { name: words.card.title })).toContainText(source);
  expect(finger.taps).toBe(1);
});

test('the chapter that is read is shared, and had in the other language, by one tap; its link opens it', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await openStory(page, first.home, { until: 'all' });
  // Ships, Belgorod and the confirmation among them, in the story in data/.
  const told = chapters.filter((_, index) => index % 4 === 3).map(({ id }) => id);
  const links: string[] = [];
  for (const id of told) {
    await toChapter(page, id);
    await bringHead(page);
    await head(page).getByRole('button', { name: words.links.share.button }).tap();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(async () => new URL(await copied(), page.url()).hash, 'one tap').toBe(`#${id}`);
    await expect(page.getByRole('status').filter({ hasText: words.links.share.copied })).toBeVisible();
    links.push(await copied());
  }
  for (const [index, id] of told.entries()) {
    const heading = page.locator(`[id="${id}-title"]`);
    await openStory(page, links[index]!);
    await expect(heading, 'the shared link').toBeInViewport();
    await bringHead(page);
    await head(page).locator(`a[data-language="${second.lang}"]`).tap();
    await page.waitForURL((url) => url.pathname === second.home && url.hash === `#${id}`);
    await expect(heading, 'in the other language').toBeInViewport();
  }
});

const CHARTS = [
  ['estimates', 'estimates'],
  ['overtime', 'overtime'],
  ['answers', 'matrix'],
  ['chronology', 'chronology'],
  ...CHAPTER_CHARTS.map((chart) => [chart, chart] as const),
] as const;

test('each chart as PNG: two taps', long, async ({ page }) => {
  await openStory(page, first.home, { until: 'all' });
  const { takeaway } = first.messages;
  const dialog = page.getByRole('dialog', { name: takeaway.title });
  for (const [figure, subject] of CHARTS) {
    const chart = page.locator(`[data-figure="${figure}"], [data-take="${figure}"]`);
    await chart.scrollIntoViewIfNeeded();
    await drawn(page);
    const finger = new Finger();
    await finger.tap(chart.getByRole('button', { name: words.links.download }));
    await expect(dialog.getByRole('combobox', { name: takeaway.subjectOf, exact: true })).toHaveValue(subject!);
    await expect(dialog.locator('img')).toBeVisible();
    const download = page.waitForEvent('download');
    await finger.tap(dialog.getByRole('button', { name: 'PNG' }));
    expect((await download).suggestedFilename()).toMatch(new RegExp(`${subject}.*\\.png$`));
    expect(finger.taps, figure).toBe(2);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
