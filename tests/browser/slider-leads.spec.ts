import type { Page } from '@playwright/test';
import { expect, ofThisStory, sizes, test, withoutMotion } from './support.ts';
import { expectDay, first, focusSlider, lastMoment, mark, openStory, scene } from './story-page.ts';

/** The slider leads: another day brings its new places into view, and its leading statement where the card was. */

test.use(withoutMotion);

const dayCard = (page: Page) => page.locator('.day-place .card');
const back = (page: Page) => dayCard(page).getByRole('button', { name: first.words.explore.back });
const isTold = (page: Page) => page.locator('.story').evaluate((story) => !(story as HTMLElement).inert);

/** From the chapter of the ship to the day on which Russia confirms. */
async function openAtConfirmation(page: Page) {
  await openStory(page, `${first.home}#ship`, { until: 'all' });
  await toConfirmation(page);
}
async function toConfirmation(page: Page) {
  await expectDay(page, '2024-10-23');
  await focusSlider(page);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expectDay(page, '2025-04-26');
  await expect(dayCard(page)).toBeVisible();
}

/** In the page: the parts of a mark that the map's edge, or what stands over the map, hides. */
function hiddenParts(shape: Element): string[] {
  const { left, right, top, bottom } = shape.getBoundingClientRect();
  const map = document.querySelector('.map')!.getBoundingClientRect();
  const inMap = left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom;
  const over = [...document.querySelectorAll('.day-place .card, .bar, .estimates:not([hidden])')].filter((panel) => {
    const box = panel.getBoundingClientRect();
    return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
  });
  return [...(inMap ? [] : ['map']), ...over.map(({ className }) => className)];
}

test.describe('from the ship to the confirmation', ofThisStory, () => {
  /** Kursk is in the free part of the map, and nothing says 23 October. */
  async function expectLed(page: Page) {
    expect(await mark(page, 'kursk-oblast').locator('path').first().evaluate(hiddenParts)).toEqual([]);
    await expect(dayCard(page)).not.toContainText('Oktober');
    for (const card of await page.locator('#ship .card').all()) await expect(card).toBeHidden();
    await expect(page.getByRole('slider')).toBeFocused();
  }

  test('on a phone Kursk is in the free part of the map, nothing says 23 October, and no label lies under the card; the other statements are a press away, and the panel gives the focus back', async ({
    page,
  }) => {
    await page.setViewportSize(sizes.phone);
    await openAtConfirmation(page);
    await expectLed(page);
    const edge = (await dayCard(page).boundingBox())!.y;
    const lowest = await scene(page)
      .locator('text.mark')
      .evaluateAll((labels) => Math.max(...labels.map((label) => label.getBoundingClientRect().bottom)));
    expect(lowest).toBeLessThanOrEqual(edge);

    const others = dayCard(page).locator('[popovertarget]');
    await others.click();
    await expect(page.locator('#day-panel h2')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(others).toBeFocused();
  });

  test('so it is on a desktop; one line leads back to the very card, by keys, too, and the story is back as soon as the reader scrolls', async ({
    page,
  }) => {
    await page.setViewportSize(sizes.desktop);
    await openAtConfirmation(page);
    await expectLed(page);
    const before = await page.evaluate(() => scrollY);
    await back(page).focus();
    await page.keyboard.press('Enter');
    await expectDay(page, '2024-10-23');
    await expect(dayCard(page)).toBeHidden();
    await expect(page.locator('#ship .card').first()).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(page.url()).toMatch(/#ship$/);

    await toConfirmation(page);
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, 120);
    await expectDay(page, '2024-10-23');
    await expect(page.locator('#ship .card').first()).toBeVisible();
    expect(await isTold(page)).toBe(true);
  });

  test('in a frame with steps the statement stands in the card’s place, and the steps lead back', async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 560 });
    await page.goto(`${first.embed}?form=stepper#ship`);
    await page.locator('html.hydrated').waitFor({ state: 'attached' });
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, lastMoment);
    await expect(dayCard(page)).toBeVisible();
    expect(await mark(page, 'kursk-oblast').locator('path').first().evaluate(hiddenParts)).toEqual([]);
    await page.locator('.steps .on').click();
    await expectDay(page, '2024-10-23');
    await expect(dayCard(page)).toBeHidden();
    await expect(page.locator('#ship [data-shown] .card')).toBeVisible();
  });

  test('a frame of the map alone has no card; its camera follows', async ({ page }) => {
    await page.goto(`${first.embed}?form=map#ship`);
    await page.locator('html.hydrated').waitFor({ state: 'attached' });
    await focusSlider(page);
    await page.keyboard.press('End');
    await expectDay(page, lastMoment);
    expect(await mark(page, 'kursk-oblast').locator('path').first().evaluate(hiddenParts)).toEqual([]);
    await expect(dayCard(page)).toHaveCount(0);
  });
});

test('in the story play scrolls from card to card', async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  const [chapter, next] = [first.story.chapters.at(-2)!, first.story.chapters.at(-1)!];
  await page.clock.install();
  await openStory(page, `${first.home}#${chapter.id}`, { until: 'all' });
  const button = page.locator('[data-island="timebar"] button[aria-pressed]').first();
  await button.click();
  await page.clock.runFor(30_000 * chapter.blocks.length);
  await expect(page).toHaveURL(new RegExp(`#${next.id}$`));
  await expect(dayCard(page)).toBeHidden();
});
