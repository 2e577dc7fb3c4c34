import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import {
  bringIn,
  central,
  expectNoSideScroll,
  first,
  hydrated,
  languages,
  openStory,
  readings,
  standing,
} from './story-page.ts';
import { withoutMotion, expect, test } from './support.ts';

/** A picture of every chapter where no script runs, or not ours, and on paper. */

test.use(withoutMotion);

const requestsOf = (page: Page) => {
  const stills: string[] = [];
  page.on('request', (request) => {
    if (/\/maps\/.*\.svg$/.test(request.url())) stills.push(request.url());
  });
  return stills;
};
const stillOf = (page: Page, chapter: string) => page.locator(`section[id="${chapter}"] .still`);
const isDrawn = (still: Locator) =>
  still.locator('picture img').evaluate(async (node: HTMLImageElement) => {
    await node.decode();
    return node.naturalWidth > 0;
  });

/** After a small turn of the wheel: a jump by the test alone now and then leaves Chromium's animations where they were. */
const standingAfter = async (page: Page, px: number) => {
  await page.mouse.wheel(0, px);
  return standing(page);
};

const formats = { phone: 'upright', desktop: 'broad' } as const;

for (const { lang, home, story, size, viewport } of readings) {
  test.describe(`without script, in ${lang} on a ${size}`, () => {
    test.use({
      viewport,
      javaScriptEnabled: false,
      allowedProblems: [/^failed request: .*\.js \(csp\)$/],
    });

    test('every chapter has its own picture in place of the map, and the page neither grows nor scrolls sideways', async ({
      page,
    }) => {
      await page.goto(home);
      expect(await standing(page), 'the page itself holds the opening’s').toEqual([]);
      const map = (await page.locator('.map').boundingBox())!;
      for (const { id } of story.chapters.filter((chapter) => chapter.id !== story.opening)) {
        await bringIn(page, id);
        await expect.poll(() => standingAfter(page, 1)).toEqual([id]);
        const still = stillOf(page, id);
        expect(await still.boundingBox(), id).toEqual({ ...map, x: 0, y: 0 });
        expect(await isDrawn(still), id).toBe(true);
        const image = still.locator('picture img');
        const file = await image.evaluate((node: HTMLImageElement) => node.currentSrc);
        expect(file).toMatch(new RegExp(`/maps/${lang}/${id}\\.${formats[size]}\\.svg$`));
        await expect(image).toHaveAttribute('alt', /.{20}\.$/);
      }

      await bringIn(page, story.chapters.at(-1)!.id);
      await expectNoSideScroll(page);
      const still = (await stillOf(page, story.chapters.at(-1)!.id).boundingBox())!;
      const section = (await page.locator('.story > section').last().boundingBox())!;
      expect(still.y + still.height).toBeLessThanOrEqual(section.y + section.height + 1);
    });
  });
}

test('where script works no picture is shown, and none is fetched', async ({ page }) => {
  const stills = requestsOf(page);
  await openStory(page, first.home);
  for (const { id } of first.story.chapters) await bringIn(page, id);
  expect(await standing(page)).toEqual([]);
  expect(stills).toEqual([]);
});

test.describe('where the page’s code does not come', () => {
  test.use({ allowedProblems: [/\.js/] });

  test('the pictures come', async ({ page }) => {
    for (const [what, pattern] of [
      ['without the page’s own script', /assets\/index-.*\.js$/],
      ['without the story’s data', new RegExp(`assets/${first.lang}-.*\\.js$`)],
      ['without any script', /\.js$/],
    ] as const) {
      await page.route(pattern, (route) => route.abort());
      await page.goto(first.home);
      await bringIn(page, central.id);
      await expect.poll(() => standingAfter(page, 1), what).toEqual([central.id]);
      expect(await isDrawn(stillOf(page, central.id)), what).toBe(true);
      await page.unroute(pattern);
    }
  });
});

test('a page that wakes late puts its map in place of the pictures again', async ({ page }) => {
  await page.route(/assets\/index-.*\.js$/, async (route) => {
    await page.locator('html').evaluate((root) => root.classList.remove('hydrating'));
    await route.continue();
  });
  await page.goto(first.home);
  await hydrated(page);
  await bringIn(page, central.id);
  await expect.poll(() => standing(page)).toEqual([]);
});

test('the home pages stay below 40 kB on the way', async () => {
  for (const file of languages.map(({ home }) => `${home}index.html`)) {
    expect(gzipSync(await readFile(`${process.env.SITE_DIR ?? 'dist'}/${file}`)).length / 1000, file).toBeLessThan(40);
  }
});

test.describe('on a phone on its side, without script', { tag: '@long' }, () => {
  test.use({
    viewport: { width: 844, height: 390 },
    javaScriptEnabled: false,
    allowedProblems: [/^failed request: .*\.js \(csp\)$|404.*favicon\.ico/],
  });

  /** The lines of labels that are seen in a part of the window, each with those of others that it covers for the most. */
  const covering = (page: Page, labels: string, left: number, right: number) =>
    page.locator(labels).evaluateAll(
      (nodes, [from, to]) => {
        const shown = nodes
          .flatMap((label) => [...label.querySelectorAll(':scope > tspan')].map((line) => ({ label, line })))
          .map(({ label, line }) => ({ label, text: line.textContent, box: line.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.right > from! && box.left < to!);
        return shown.flatMap((a, index) =>
          shown
            .slice(index + 1)
            .filter(
              ({ label, box }) =>
                label !== a.label &&
                Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 8 &&
                Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 10,
            )
            .map((b) => `${a.text} / ${b.text}`),
        );
      },
      [left, right],
    );

  for (const { lang, home, story } of languages)
    test(`${lang}: no label of a picture covers another`, async ({ page }) => {
      await page.goto(home);
      expect(await covering(page, '[data-island="stage"] .label', 0, 422), 'the opening').toEqual([]);
      const image = page.locator(`section[id="${central.id}"] .still picture img`);
      const { width, height } = (await image.boundingBox())!;
      // As the page shows the file, but where its labels can be asked for.
      await page.setViewportSize({ width: Math.round(width), height: Math.round(height) });
      for (const { id } of story.chapters.slice(1)) {
        await page.goto(`/maps/${lang}/${id}.broad.svg`);
        expect(await covering(page, '.label', width / 2 - 211, width / 2 + 211), id).toEqual([]);
      }
    });
});
