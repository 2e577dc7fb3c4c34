import type { Frame, Locator, Page } from '@playwright/test';
import { dark, light } from '../../src/theme/palette.ts';
import { rgb } from '../support/contrast.ts';
import { openHost } from './frame-host.ts';
import { withoutMotion, expect, long, sizes, test } from './support.ts';
import {
  calmMoment,
  central,
  chapters,
  expectDay,
  expectNoSideScroll,
  first,
  hydrated,
  languages,
  openStory,
  readings,
  scene,
  second,
} from './story-page.ts';

/** Links in and out: chapters' own pages, the other language, sharing, the colours, a frame on another host's page. */

test.use(withoutMotion);

for (const { lang, chapter, story, size, viewport } of readings) {
  test(`chapters have their own pages, with text and picture, in ${lang} on a ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // They are made alike: each of them on a phone, on a desktop every third.
    const looked = story.chapters.filter((_, index) => size === 'phone' || index % 3 === 0);
    for (const { id, title, blocks } of looked) {
      await page.goto(`${chapter}${id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('.prose')).toHaveCount(blocks.length);
      const picture = page.getByRole('img');
      await expect(picture).toBeVisible();
      const width = await picture.evaluate(async (node: HTMLImageElement) => {
        await node.decode();
        return node.naturalWidth;
      });
      expect(width, id).toBeGreaterThan(0);
      await expectNoSideScroll(page, id);
    }
  });
}

for (const { lang, home, chapter, story } of languages) {
  test(`a chapter’s page leads into the story, open at that chapter, and all its links lead somewhere, in ${lang}`, async ({
    page,
    request,
  }) => {
    const { id, day } = story.chapters[3]!;
    await page.goto(`${chapter}${id}/`);
    const links = await page
      .getByRole('link')
      .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(6);
    for (const link of new Set(links.map((href) => href.replace(/#.*/, ''))))
      expect((await request.get(link)).status(), link).toBe(200);
    await page.locator('a.to-map').click();
    await hydrated(page);
    expect(new URL(page.url()).pathname).toBe(home);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await expectDay(page, new Date(day * 864e5).toISOString().slice(0, 10));
  });
}

test('without script a chapter’s page is whole, with nothing that only script could move', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(`${first.chapter}${chapters[3]!.id}/`);
  await expect(page.locator('.prose').first()).toBeVisible();
  await expect(page.getByRole('img')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});

test('the link to the other language leads to the same day, lens, chapter and statement', async ({ page }) => {
  const claim = first.story.claims[0]!.id;
  await openStory(page, `${first.home}?utm_source=x&day=${calmMoment}&lens=happened&claim=${claim}#${central.id}`, {
    until: 'all',
  });
  await page.keyboard.press('Escape');
  const link = page.locator('a[data-language]');
  await expect(link).toHaveAttribute(
    'href',
    `${second.home.slice(1)}?utm_source=x&day=${calmMoment}&lens=happened#${central.id}`,
  );
  await link.dispatchEvent('click');
  await page.waitForURL((url) => url.pathname === second.home);
  await hydrated(page);
  await expectDay(page, calmMoment);
  await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
  await expect(page.locator('a[data-language]')).toHaveAttribute(
    'href',
    new RegExp(`day=${calmMoment}&lens=happened#${central.id}$`),
  );
});

test.describe('sharing', () => {
  test.use({ viewport: sizes.phone, permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the link to the view, says so, and takes nothing from the map', async ({ page, baseURL }) => {
    await openStory(page, second.home);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    const map = await page.locator('.map').boundingBox();
    const button = page.locator('.masthead').getByRole('button', { name: second.words.links.share.button });
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await button.click();
    await expect(page.getByRole('status').filter({ hasText: second.words.links.share.copied })).toBeVisible();
    expect(await page.locator('.map').boundingBox()).toEqual(map);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${new URL(baseURL!).origin}${second.home}\\?day=\\d{4}-\\d\\d-\\d\\d`));
    await openStory(page, link);
    await expectDay(page, new URL(link).searchParams.get('day')!);
  });
});

const paperOf = (page: Page) => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);

test.describe('the colours', () => {
  test('follow the system, and the reader’s choice before it, from page to page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openStory(page, `${second.home}#${central.id}`);
    expect(await paperOf(page)).toBe(rgb(dark.paper));
    await page.getByRole('contentinfo').getByRole('combobox').selectOption('light');
    expect(await paperOf(page)).toBe(rgb(light.paper));
    expect(new URL(page.url()).search).toContain('theme=light');
    await page.locator('[data-sources]').dispatchEvent('click');
    await page.waitForURL((url) => url.pathname + url.search === `${second.sources}?theme=light`);
    expect(await paperOf(page)).toBe(rgb(light.paper));
    await expect(page.getByRole('combobox', { name: second.words.links.theme.label })).toHaveValue('light');
    await page.reload();
    expect(await paperOf(page)).toBe(rgb(light.paper));
  });

  test('of the address are there before the page’s own code, and paper stays light', async ({ page }) => {
    await page.route(/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('/?theme=dark');
    expect(await paperOf(page)).toBe(rgb(dark.paper));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).color)).toBe(rgb(light.ink));
  });

  test('of a chapter’s picture are those of its page', async ({ page, context: pages }) => {
    // The policy of the pages forbids to read a picture there.
    const reader = await pages.newPage();
    const shade = async (address: string) => {
      await page.goto(address);
      const png = (await page.getByRole('img').screenshot()).toString('base64');
      return reader.evaluate(async (data) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(1, 1).getContext('2d')!;
        context.drawImage(bitmap, 0, 0, 1, 1);
        return context.getImageData(0, 0, 1, 1).data[0]!;
      }, png);
    };
    expect(await shade(`${first.chapter}${central.id}/?theme=dark`)).toBeLessThan(90);
    expect(await shade(`${first.chapter}${central.id}/`)).toBeGreaterThan(160);
  });
});

test('every page that is read on its own tells machines what it is', async ({ page }) => {
  for (const address of [first.home, first.sources, `${first.chapter}${central.id}/`]) {
    await page.goto(address);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text!)).toMatchObject({ '@context': 'https://schema.org', inLanguage: first.lang });
  }
});

test.describe('in a frame on another host’s page', () => {
  // The frame and what it loads are of another origin than the page around it, which is the point.
  test.use({ allowedProblems: [/^request to another origin/] });

  /** Again where the link was being drawn anew for another day, and the click went to one that is gone. */
  const openCard = (frame: Frame, link: Locator) =>
    expect(async () => {
      await link.dispatchEvent('click');
      await frame.locator('dialog .close').first().waitFor({ timeout: 1_000 });
    }).toPass();

  async function interact(frame: Frame, turn: number): Promise<void> {
    const slider = frame.getByRole('slider');
    const acts = [
      () => slider.press('ArrowRight'),
      () => slider.press('ArrowLeft'),
      async () => {
        await frame.locator('button.day').press('Enter');
        await frame
          .getByRole('button', { name: second.words.lens[turn % 2 ? 'happened' : 'reported'] })
          .dispatchEvent('click');
        await frame.locator('.sheet .close').dispatchEvent('click');
      },
      () =>
        frame
          .locator('section[id]')
          .nth(turn % chapters.length)
          .evaluate((node) => node.scrollIntoView({ behavior: 'instant' })),
      () =>
        frame
          .getByRole('combobox', { name: second.words.links.theme.label })
          .first()
          .selectOption(['dark', 'light', ''][turn % 3]!),
      () => openCard(frame, frame.locator('[data-estimates] li [data-claim]').first()),
      () => frame.locator('dialog .close').first().dispatchEvent('click'),
      () => frame.locator('.prose a[data-day-link]').first().dispatchEvent('click'),
      () => openCard(frame, frame.locator('.prose a[data-claim]').first()),
      () => frame.locator('dialog .close').first().dispatchEvent('click'),
    ];
    await acts[turn % acts.length]!();
  }

  test('nine interactions, one of each kind, add nothing to its history', long, async ({ page, baseURL }) => {
    const host = await openHost(page, baseURL + second.home.slice(1), 1000, 700);
    const { frame } = host;
    const address = page.url();
    await frame.locator('dialog').first().waitFor({ state: 'attached' });
    const length = await page.evaluate(() => history.length);
    for (let turn = 0; turn < 9; turn += 1) await interact(frame, turn);
    await expect.poll(() => frame.evaluate(() => location.search + location.hash)).not.toBe('');
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(page.url()).toBe(address);
    host.close();
  });
});
