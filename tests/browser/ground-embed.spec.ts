import { bringFrameTo, inFrame, openHost, test } from './host-page.ts';
import { expect, sizes } from './support.ts';
import type { GroundElement } from './live-ground.ts';

/** MapLibre in a frame of another origin, and in one that has no origin at all. */

const PATIENCE = { timeout: 120_000 };

test.use({ viewport: sizes.phone, deviceScaleFactor: 0.5 });

for (const host of ['plain', 'sandbox']) {
  test(`the live ground renders its features in a frame: ${host}`, async ({ page, hosts }) => {
    await openHost(page, `${hosts}${host}.html`);
    await bringFrameTo(page, 0.2);
    const ground = inFrame(page).locator('[data-ground]');
    await expect(ground).toHaveAttribute('data-ground', 'live', PATIENCE);
    await expect
      .poll(() => ground.evaluate((node: GroundElement) => node.ground.rendered()), PATIENCE)
      .toBeGreaterThan(0);
    await expect(inFrame(page).locator('[data-scene] [data-mark]').first()).toBeVisible();
  });
}
