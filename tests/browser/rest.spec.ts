import type { Route } from '@playwright/test';
import { expect, sizes, test } from './support.ts';
import { atPort, expectDay, first, focusSlider, hydrated, moments, notice, port, scene } from './story-page.ts';

/** Map and slider wake first; charts, cards and sharing when the browser has nothing better to do. */

test.use({ realIdle: true });

test.describe('where the code of charts and cards does not come', () => {
  test.use({ viewport: sizes.phone, allowedProblems: [/lazy-.*\.js/] });

  test('a sentence says so, the map goes on, and a statement leads to the list of all', async ({ page }) => {
    await page.route(/assets\/lazy-.*\.js$/, (route) => route.abort());
    await page.goto(first.home);
    await page.keyboard.press('Shift');
    await hydrated(page);
    await expect(notice(page)).toHaveText(first.words.restMissing);
    await expect(page.locator('[data-island="estimates"]')).toBeHidden();
    await expect(page.locator('[data-island="overview"]')).toBeHidden();
    await focusSlider(page);
    await page.keyboard.press('Home');
    await expectDay(page, moments[0]!);
    await scene(page).locator('a[data-mark]').first().press('Enter');
    await expect(page).toHaveURL(new RegExp(`${first.sources}#\\d{3}-\\d{2}$`));
  });
});

test('a statement opens where the code of the head does not come', async ({ page }) => {
  let held = 0;
  await page.route(/assets\/wake-head-.*\.js$/, () => void held++);
  await page.goto(`${first.home}#${atPort.id}`);
  await expectDay(page, atPort.day);
  await scene(page).locator(`[data-mark="${port.id}"]`).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(held).toBe(1);
});

test('a statement that is asked for before the cards are there opens when they have come', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/assets\/lazy-.*\.js$/, (route) => void held.push(route));
  await page.goto(`${first.home}#${atPort.id}`);
  await expectDay(page, atPort.day);
  const mark = scene(page).locator(`[data-mark="${port.id}"]`);
  const [claim] = (await mark.getAttribute('data-claims'))!.split(' ');
  await mark.press('Enter');
  await expect(page).toHaveURL(new RegExp(`claim=${claim}`));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.continue();
  await expect(page.getByRole('dialog')).toContainText(first.story.claims.find(({ id }) => id === claim)!.text);
});
