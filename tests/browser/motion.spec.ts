import type { Page } from '@playwright/test';
import { drawn, languages, openStory } from './story-page.ts';
import { expect, test } from './support.ts';

/** Who asks for less motion gets none: pictures change at once. */

test.use({ reducedMotion: 'reduce' });

/** How many animations and transitions have begun since the page was opened, and how many run now. */
async function watchMotion(page: Page): Promise<() => Promise<{ begun: string[]; running: number }>> {
  await page.addInitScript(() => {
    window.begun = [];
    for (const type of ['animationstart', 'transitionrun'] as const) {
      addEventListener(
        type,
        ({ target }) => window.begun.push(`${type} ${(target as Element).outerHTML.slice(0, 80)}`),
        true,
      );
    }
  });
  return () =>
    page.evaluate(() => ({
      begun: window.begun,
      // What the scrolling itself drives stands still with it.
      running: document.getAnimations().filter(({ timeline }) => timeline === document.timeline).length,
    }));
}

const { home } = languages[0]!;

test('stepping through chapters and days begins no animation, and the map stands where it is going at once', async ({
  page,
}) => {
  const motion = await watchMotion(page);
  await openStory(page, home);
  const place = async () => {
    await drawn(page);
    return page.evaluate(() => {
      const { x, y } = document.querySelector('[data-scene] svg [data-mark]')!.getBoundingClientRect();
      return `${x} ${y}`;
    });
  };
  const chapters = page.locator('.story > section');
  const places = [];
  for (let i = 1; i < (await chapters.count()); i++) {
    await chapters.nth(i).evaluate((node) => node.scrollIntoView());
    const day = await page.locator('[data-scene]').getAttribute('data-day');
    await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
    const first = await place();
    expect(await place(), `chapter ${i}, ${day}`).toBe(first);
    places.push(first);
  }
  expect(new Set(places).size, 'the camera does go places').toBeGreaterThan(2);
  await page.locator('#slider').focus();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowLeft');
    const first = await place();
    expect(await place()).toBe(first);
  }
  await page.locator('button.legend').filter({ visible: true }).press('Enter');
  await page.keyboard.press('Escape');
  expect(await motion()).toEqual({ begun: [], running: 0 });
});

declare global {
  interface Window {
    begun: string[];
  }
}
