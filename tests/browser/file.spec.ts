import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from './support.ts';
import { first, languages, notice, scene } from './story-page.ts';

/** Opened from a folder, without any server: browsers take no modules and no early fonts there, so the page is what it is without script. */

const folder = pathToFileURL(`${resolve(process.env.SITE_DIR ?? 'dist')}/`).href;
const REFUSED =
  /^console error: Access to (script|font) at 'file:|^(failed request: file:|console error: Failed to load).*\.(js|woff2)/;
test.use({ allowedProblems: [REFUSED] });

for (const { lang, home, story } of languages)
  test(`${lang}: the story is whole, with a picture for each chapter, and a sentence says what is missing`, async ({
    page,
  }) => {
    await page.goto(new URL(`.${home}index.html`, folder).href);
    await expect(page.locator('h1')).toHaveText(story.headline);
    await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
    await expect(scene(page).locator('[data-mark]').filter({ visible: true }).first()).toBeVisible();
    await expect(notice(page)).toBeInViewport({ ratio: 1 });
    expect(await notice(page).evaluate((node) => getComputedStyle(node, '::before').content)).toContain('JavaScript');
    const last = page.locator('.still picture img').last();
    await last.evaluate((image) => image.scrollIntoView());
    await expect.poll(() => last.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expect(page.locator('.hydrated-only').filter({ visible: true })).toHaveCount(0);
  });

test('a frame shows its picture, and the sources their list', async ({ page }) => {
  await page.goto(new URL(`.${first.embed}index.html`, folder).href);
  await expect(page.locator('img').filter({ visible: true }).first()).toBeVisible();
  await page.goto(new URL(`.${first.sources}index.html`, folder).href);
  await expect(page.locator('tr[data-camp]').last()).toBeAttached();
});
