import type { Locator, Page } from '@playwright/test';
import { atPort, central, expectDay, first, openStory, port, scene } from './story-page.ts';
import { expect, test } from './support.ts';

/** Behind what lies open over the page, the page stays where the reader left it. */

/** As many turns of the wheel, each one new, as lead past the end of anything. */
async function wheelOn(page: Page, over: Locator): Promise<void> {
  const { x, y, width, height } = (await over.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  for (let turn = 0; turn < 5; turn++) {
    await page.mouse.wheel(0, 3000);
    // Else the browser takes it for the same gesture, which goes no further than what it began in.
    await page.waitForTimeout(300);
  }
}
const place = (page: Page) => page.evaluate(() => `${Math.round(scrollY)} ${location.hash}`);

test('an open statement', async ({ page }) => {
  await openStory(page, `${first.home}#${atPort.id}`, { until: 'all' });
  await scene(page).locator(`[data-mark="${port.id}"]`).press('Enter');
  const dialog = page.getByRole('dialog');
  const before = (await place(page)).split(' ')[0];
  await wheelOn(page, dialog);
  expect((await place(page)).split(' ')[0]).toBe(before);
  await expect(page.locator('html')).toHaveCSS('overflow-y', 'hidden');
  const close = dialog.getByRole('button', { name: first.words.card.close, exact: true });
  await expect(close).toBeInViewport({ ratio: 1 });
  await close.click();
  await expect(page.locator('html')).toHaveCSS('overflow-y', 'visible');
  await expectDay(page, atPort.day);
});

test('the panel of a day, to the end of its statements', async ({ page }) => {
  await openStory(page, `${first.home}#${central.id}`, { until: 'all' });
  const before = await place(page);
  await page.locator('button.day').click();
  const panel = page.locator('#day-panel');
  await expect(panel.locator('li').first()).toBeVisible();
  await wheelOn(page, panel);
  expect(await place(page)).toBe(before);
  await expectDay(page, central.day);
});
