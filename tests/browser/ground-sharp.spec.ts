import type { Page } from '@playwright/test';
import { openLive } from './live-ground.ts';
import { expect, test, withoutMotion } from './support.ts';

/** The live ground is as sharp as the screen that it is on. */

const size = { width: 240, height: 320 };
test.use({ ...withoutMotion, viewport: size, deviceScaleFactor: 1 });

const pixelsPerPx = (page: Page) =>
  page.locator('.gl canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width / canvas.clientWidth);

test('on a finer screen the live ground has more pixels at once', async ({ page }) => {
  await openLive(page, '/');
  expect(await pixelsPerPx(page)).toBeCloseTo(1, 1);
  const session = await page.context().newCDPSession(page);
  // The emulation asks no media query anew unless the size changes as well.
  const other = { width: size.width + 1, height: size.height, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', other);
  await expect.poll(() => pixelsPerPx(page)).toBeCloseTo(2, 1);
});
