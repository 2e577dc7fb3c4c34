import type { Page } from '@playwright/test';
import { dayOf } from '../../src/core/days.ts';
import { textOf } from '../../src/core/prose.ts';
import { contrast } from '../support/contrast.ts';
import { doubledIn, NO_READER, readPdf, textIn } from './read-pdf.ts';
import { hydrated, central, first, opening, second } from './story-page.ts';
import { withoutMotion, expect, long, test } from './support.ts';

/** The page on paper: the whole story as a document, in the two formats that offices have. */

test.use(withoutMotion);

/** In points, as Chromium rounds them. */
const A4_WIDTH = 596;
const LETTER_WIDTH = 612;

/** Lines break in words, and links have their numbers behind them. */
const squeezed = (text: string) => text.replaceAll(/\[\d{3}-\d{2}\]/g, '').replaceAll(/[\s\u00a0-]+/g, '');

const isSeen = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((nodes) => nodes.every((node) => node.checkVisibility()));

/** Each language once, and the page as script makes it and as it is served: the two do not hang together. */
const PRINTED = [
  { language: first, javaScriptEnabled: true, tag: {} },
  { language: second, javaScriptEnabled: false, tag: long },
];

for (const { language, javaScriptEnabled, tag } of PRINTED) {
  const { lang, home, sources, story, words: own } = language;
  test.describe(`${lang}, ${javaScriptEnabled ? 'with' : 'without'} script`, tag, () => {
    test.use({ javaScriptEnabled, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

    test('holds every chapter’s text, the legend, who says what and the articles; links lead to them', async ({
      page,
    }, info) => {
      await page.goto(home);
      if (javaScriptEnabled) await hydrated(page, 'all');
      const path = info.outputPath('story.pdf');
      const pdf = readPdf(await page.pdf({ path, format: 'A4' }));
      expect(pdf.width).toBe(A4_WIDTH);
      expect(pdf.pages).toBeLessThanOrEqual(11);
      for (const { id } of story.sources) expect(pdf.links.join('\n')).toContain(`${sources}#article-${id}`);
      const text = await textIn(path);
      // The next test sees the same in the page.
      if (text === null) {
        info.annotations.push({
          type: 'skipped',
          description: NO_READER,
        });
        return;
      }
      expect(await doubledIn(path)).toEqual([]);
      // Words of bold type, too, are apart for programs that read the PDF.
      const links = await page.locator('.story .prose a[data-claim]').allTextContents();
      const apart = links.filter((link) => text.replaceAll(/\s+/g, ' ').includes(link));
      expect(apart.length / links.length).toBeGreaterThan(0.9);
      const words = squeezed(text);
      for (const { id, title, blocks } of story.chapters) {
        expect(words, id).toContain(squeezed(title));
        for (const block of blocks) expect(words, id).toContain(squeezed(textOf(block)));
      }
      for (const { title } of story.sources) expect(words).toContain(squeezed(title));
      for (const row of [own.locationUnknown, own.discStyle.open]) expect(words).toContain(squeezed(row));
      const counted = story.claims.find(({ quantity }) => quantity?.unit.id === story.counted && quantity.point)!;
      expect(counted.known).toBeLessThanOrEqual(dayOf(opening.day)!);
      expect(words).toContain(squeezed(own.figure(counted.quantity!)));
      expect(words).toContain(squeezed(story.authorship));
      const heads = words!.split(squeezed(story.title)).length - 1;
      expect(heads, 'the running head on every page').toBeGreaterThanOrEqual(pdf.pages);
    });

    test('shows every picture whole beside its text, the legend once, tables open, no tool', async ({ page }) => {
      // The paper of A4, within its margins.
      await page.setViewportSize({ width: 718, height: 1046 });
      await page.goto(home);
      if (javaScriptEnabled) await hydrated(page, 'all');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.still img.paper')).toHaveCount(story.chapters.length);
      for (const { id } of story.chapters) {
        const section = page.locator(`section[id="${id}"]`);
        const image = section.locator('.still img.paper');
        const file = await image.evaluate((node: HTMLImageElement) => {
          node.loading = 'eager';
          return node.decode().then(() => node.currentSrc);
        });
        expect(file).toContain(`/maps/${lang}/${id}.upright.svg`);
        await expect(image).toBeVisible();
        const [all, still, caption, card] = await Promise.all(
          [section, ...['.still', 'figcaption', '.card:has(h2)'].map((part) => section.locator(part))].map((part) =>
            part.boundingBox(),
          ),
        );
        expect(card!.x, id).toBeGreaterThanOrEqual(still!.x + still!.width);
        expect(Math.abs(card!.y - still!.y), id).toBeLessThan(30);
        expect(still!.y + still!.height, id).toBeLessThanOrEqual(caption!.y + 1);
        expect(caption!.y + caption!.height, id).toBeLessThanOrEqual(all!.y + all!.height + 1);
      }
      expect(await isSeen(page, '#key li')).toBe(true);
      await expect(page.locator('#key')).toHaveCount(1);
      expect(await isSeen(page, '[data-figure="estimates"] table td')).toBe(true);
      for (const tool of ['.bar input', '.contents', '.map', 'nav', '#key button'])
        expect(
          await page.locator(tool).evaluateAll((nodes) => nodes.some((node) => node.checkVisibility())),
          tool,
        ).toBe(false);
    });
  });
}

test('a chapter’s own page has each word of its picture once', async ({ page }, info) => {
  const path = info.outputPath('chapter.pdf');
  await page.goto(`${first.chapter}${central.id}/`);
  await page.pdf({ path });
  const text = await textIn(path);
  test.skip(text === null, NO_READER);
  const { lens, day } = first.story.chapters.find(({ id }) => id === central.id)!;
  expect(text).toContain(`${first.words.lens[lens]} ${first.words.day(day)}`);
  expect(await doubledIn(path)).toEqual([]);
});

test('fits Letter, too, on about as many pages', long, async ({ page }) => {
  await page.goto(second.home);
  await hydrated(page, 'all');
  const { width, pages } = readPdf(await page.pdf({ format: 'Letter' }));
  expect(width).toBe(LETTER_WIDTH);
  expect(pages).toBeLessThanOrEqual(12);
});

test('all text on paper stands out against white, whatever colours the reader has', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of [first.home, first.sources, `${first.chapter}${central.id}/`]) {
    await page.goto(address);
    if (address === first.home) await hydrated(page, 'all');
    const colours = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      /** As it lies on white paper, which leaves backgrounds out. */
      const onWhite = (colour: string) => {
        canvas.fillStyle = '#fff';
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
        return `#${[r, g, b].map((part) => part!.toString(16).padStart(2, '0')).join('')}`;
      };
      const found: Record<string, string> = {};
      for (const node of document.querySelectorAll('body *')) {
        const own = [...node.childNodes].find((child) => child.nodeType === 3 && child.textContent!.trim() !== '');
        if (!own || !node.checkVisibility({ visibilityProperty: true })) continue;
        const { color, fill } = getComputedStyle(node);
        found[onWhite(node instanceof SVGElement ? fill : color)] ??= own.textContent!.trim().slice(0, 40);
      }
      return found;
    });
    expect(Object.keys(colours).length).toBeGreaterThan(1);
    const faint = Object.entries(colours).filter(([colour]) => contrast(colour, '#ffffff') < 4.5);
    expect(faint, address).toEqual([]);
  }
});
