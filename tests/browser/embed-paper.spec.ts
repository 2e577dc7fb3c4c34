import type { Page } from '@playwright/test';
import { bringFrameTo, iframe, inFrame, isPinned, meetFrame, openHost, scrolled, test } from './host-page.ts';
import { changed } from './host-server.ts';
import { NO_READER, readPdf, textIn } from './read-pdf.ts';
import { expect, sizes } from './support.ts';

/** An article with the story in it, on paper and as a saved page. */

test.use({ viewport: sizes.desktop });

const heightOf = (page: Page) => iframe(page).evaluate((node) => node.parentElement!.offsetHeight);
const trackInWindows = async (page: Page) => (await heightOf(page)) / page.viewportSize()!.height;

/** Prints the article as it stands; gives the text of each sheet, where this machine can read it. */
async function print(page: Page, path: string) {
  const { pages } = readPdf(await page.pdf({ path, format: 'A4' }));
  const text = await textIn(path);
  return { pages, sheets: text?.split('\f').slice(0, pages) };
}

type Printed = Awaited<ReturnType<typeof print>>;

/** Sheets that the article takes without the story in it, in the letters of this machine. */
async function sheetsOfArticle(page: Page, hosts: string, path: string): Promise<number> {
  await openHost(page, hosts + changed((html) => html.replace(/<figure[^]*?<\/figure>/, '')));
  return (await print(page, path)).pages;
}

/** @param most sheets that it may take */
async function expectWhole(page: Page, { pages, sheets }: Printed, most: number): Promise<void> {
  expect(pages).toBeLessThanOrEqual(most);
  if (!sheets) {
    test.info().annotations.push({ type: 'skipped', description: NO_READER });
    return;
  }
  for (const text of sheets) expect(text.trim().length).toBeGreaterThan(100);
  const words = (text: string) => text.replaceAll(/[\s-]+/g, '');
  const all = words(sheets.join());
  for (const text of await page.locator('p, h1, figcaption a').allInnerTexts()) expect(all).toContain(words(text));
}

test('a printed article has the picture in the frame’s place, and then goes on where the reader was', async ({
  page,
  hosts,
}, info) => {
  const bare = await sheetsOfArticle(page, hosts, info.outputPath('bare.pdf'));
  await openHost(page, `${hosts}plain.html`);
  await expectWhole(page, await print(page, info.outputPath('early.pdf')), bare + 1);

  await meetFrame(page, `${hosts}plain.html`);
  await expect.poll(() => isPinned(page)).toBe(true);
  await bringFrameTo(page, -8);
  await expect(inFrame(page).locator('html[data-form=scroll]')).toHaveCount(1);
  const before = [await scrolled(page), await heightOf(page)];
  await expectWhole(page, await print(page, info.outputPath('pinned.pdf')), bare + 1);
  await page.emulateMedia({ media: 'print' });
  await expect(iframe(page)).toBeHidden();
  const still = page.locator('figcaption img');
  expect(await still.evaluate((node: HTMLImageElement) => node.complete && node.naturalWidth > 0)).toBe(true);
  expect((await still.boundingBox())!.width).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'screen' });
  await expect(still).toBeHidden();
  expect([await scrolled(page), await heightOf(page)]).toEqual(before);
  expect(await isPinned(page)).toBe(true);
  await expect(inFrame(page).locator('html[data-form=scroll]')).toHaveCount(1);
});

test('where the article has no script, the printed frame is its own picture and text', async ({
  page,
  hosts,
}, info) => {
  const bare = await sheetsOfArticle(page, hosts, info.outputPath('bare.pdf'));
  await meetFrame(page, `${hosts}no-script.html`);
  await bringFrameTo(page, 0);
  const still = inFrame(page).locator('.frame-still').first();
  await expect(still.locator('img')).toHaveJSProperty('complete', true);
  await expectWhole(page, await print(page, info.outputPath('no-script.pdf')), bare + 2);
  await page.emulateMedia({ media: 'print' });
  await expect(still.locator('img')).toBeVisible();
  await expect(still.locator('.text')).toBeVisible();
  await expect(inFrame(page).getByRole('slider')).toBeHidden();
});

test('a page saved while the story is pinned has no hole, and its picture', async ({ page, hosts }) => {
  await meetFrame(page, `${hosts}plain.html`);
  await expect.poll(() => isPinned(page)).toBe(true);
  const height = (await iframe(page).getAttribute('height'))!;
  const saved = await page.evaluate(() => document.documentElement.outerHTML.replaceAll(/<script.*?<\/script>/g, ''));
  await page.goto(hosts + changed(() => `<!doctype html>${saved}`));
  await expect(page.locator('figcaption img')).toBeVisible();
  expect(await trackInWindows(page)).toBeLessThan(1.5);
  expect((await iframe(page).boundingBox())!.height).toBeGreaterThanOrEqual(Number(height));
});
