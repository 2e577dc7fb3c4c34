import { windowedBrowser } from '../support/browser.mjs';
import { expect, test } from './support.ts';
import { hydrated, expectDay, focusSlider, openStory } from './story-page.ts';

/** Back from another page, as browsers do it for readers: the page is thawed as it was left. */

const executablePath = await windowedBrowser();
test.skip(!executablePath, 'needs a Chromium with windows: the one without them keeps no page that was left');

test.use({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, executablePath, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

test(
  'a page that comes back from the browser’s cache shows the same view, and goes on',
  { tag: '@long' },
  async ({ page }) => {
    await openStory(page, '/?day=2024-11-07');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset['thawed'] = String(persisted))),
    );
    await page.goto('/404.html');
    await page.evaluate(() => history.back());
    await expect(page.locator('html')).toHaveAttribute('data-thawed', 'true');
    await hydrated(page);
    await expectDay(page, '2024-11-07');
    await focusSlider(page);
    await page.keyboard.press('ArrowRight');
    await expectDay(page, '2024-11-17');
  },
);
