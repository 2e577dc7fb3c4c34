import { expect, sizes, test, withoutMotion } from './support.ts';
import { central, drawn, openStory, second } from './story-page.ts';

test.use(withoutMotion);

/** The element that a reader sees at the middle of the legend, and whether the legend holds it. */
const isOnTop = (sheet: Element) => {
  const { x, y, width, height } = sheet.getBoundingClientRect();
  return sheet.contains(document.elementFromPoint(x + width / 2, y + height / 2));
};

test('the legend opens above everything, inside every window, and Escape closes it', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await openStory(page, `${second.home}#${central.id}`);
  for (const [size, viewport] of Object.entries({ ...sizes, 'small phone': { width: 320, height: 568 } })) {
    await page.setViewportSize(viewport);
    await drawn(page);
    const sheet = page.locator('.map [popover]');
    await expect(sheet, size).toBeHidden();
    await page.getByRole('button', { name: second.words.legend }).press('Enter');
    await expect(sheet, size).toBeVisible();
    expect(await sheet.evaluate(isOnTop), size).toBe(true);
    const box = (await sheet.boundingBox())!;
    expect(box.x, size).toBeGreaterThanOrEqual(0);
    expect(box.y, size).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, size).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height, size).toBeLessThanOrEqual(viewport.height);
    await page.keyboard.press('Escape');
    await expect(sheet, size).toBeHidden();
  }
});

test('the legend opens without script too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.phone });
  const page = await context.newPage();
  await page.goto(new URL(second.home, process.env.SITE_URL).href);
  await page.getByRole('button', { name: second.words.legend }).first().click();
  await expect(page.locator('#key')).toBeVisible();
  await context.close();
});
