import type { Page } from '@playwright/test';
import { expectLive, openLive, settle } from './live-ground.ts';
import { expect, sizes, test, withoutMotion } from './support.ts';
import { marksOf } from './story-page.ts';
import { palettes } from '../../src/theme/palette.ts';

/** Day and night, and another screen: the live ground is made anew where it stands. */

// The picture is taken without its marks, and read in the page, which its policy would forbid.
test.use({ ...withoutMotion, viewport: sizes.phone, deviceScaleFactor: 1, bypassCSP: true });

const pixelsPerPx = (page: Page) =>
  page.locator('.gl canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);

/** How much of the picture, without its marks, has one of a palette's colours (0 to 1). */
async function shareOf(page: Page, colours: readonly string[]): Promise<number> {
  const picture = await page
    .locator('.gl')
    .screenshot({ style: '.scene, .scene *, .story { visibility: hidden !important }' });
  return page.evaluate(
    async ({ png, wanted }) => {
      const bitmap = await createImageBitmap(await (await fetch(png)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const parts = wanted.map((hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)));
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (parts.some((part) => part.every((value, channel) => Math.abs(value - data[at + channel]!) <= 2)))
          found += 1;
      return (found * 4) / data.length;
    },
    { png: `data:image/png;base64,${picture.toString('base64')}`, wanted: colours },
  );
}

const fills = ({ sea, land, home }: (typeof palettes)['light']) => [sea, land, home];

test('a change of theme keeps the live ground in the picture, in the colours of the theme, under the same marks; on a finer screen it has more pixels at once', async ({
  page,
}) => {
  await openLive(page, '/#belgorod');
  await settle(page);
  const marks = await marksOf(page);
  await page.evaluate(() => {
    const grounds: string[] = [];
    Object.assign(window, { grounds });
    const node = document.querySelector<HTMLElement>('[data-ground]')!;
    new MutationObserver(() => grounds.push(node.dataset['ground']!)).observe(node, {
      attributeFilter: ['data-ground'],
    });
  });
  for (const theme of ['light', 'dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect.poll(() => shareOf(page, fills(palettes[theme])), { timeout: 30_000 }).toBeGreaterThan(0.8);
    expect(await shareOf(page, fills(palettes[theme === 'light' ? 'dark' : 'light']))).toBeLessThan(0.05);
    await expectLive(page);
    expect(await marksOf(page)).toEqual(marks);
  }
  expect(await page.evaluate(() => (window as unknown as { grounds: string[] }).grounds)).toEqual([]);

  expect(await pixelsPerPx(page)).toBeCloseTo(1, 1);
  const session = await page.context().newCDPSession(page);
  // The emulation asks no media query anew unless the size changes as well.
  const other = { width: 240, height: 320, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', other);
  await expect.poll(() => pixelsPerPx(page)).toBeCloseTo(2, 1);
});
