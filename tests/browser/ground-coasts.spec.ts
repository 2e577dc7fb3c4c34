import type { Page } from '@playwright/test';
import { displaced } from './compare-pictures.ts';
import { expectDrawn, openLive, scrollTo, settle } from './live-ground.ts';
import { expect, long, test, withoutMotion } from './support.ts';
import { languages, openStory } from './story-page.ts';

/** Coasts, borders and rivers of both grounds, picture against picture. */

const VIEWPORT = { width: 640, height: 480 };
// Pictures are taken without what stands over the ground, and read in the page, which its policy would forbid.
test.use({ ...withoutMotion, viewport: VIEWPORT, bypassCSP: true });

const { opening } = languages[0]!.story;
const VIEWS = [opening, 'border', 'belgorod'];

/** The ground alone: without marks, cards and controls. */
async function pictureOf(page: Page): Promise<Buffer> {
  const clip = (await page.locator('.map').boundingBox())!;
  return page.screenshot({
    clip,
    style: '.scene, .scene *, .story, .bar, .estimates { visibility: hidden !important }',
  });
}

test(
  'no coast, border or river lies more than a px apart on the two grounds; who saves data gets the drawn one without a byte of MapLibre, and without a word',
  long,
  async ({ page, browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, viewport: VIEWPORT, bypassCSP: true });
    const drawn = await context.newPage();
    await drawn.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    const asked: string[] = [];
    drawn.on('request', (request) => asked.push(request.url()));
    await openStory(drawn, '/');
    await openLive(page, '/');
    for (const view of VIEWS) {
      await scrollTo(page, view);
      await scrollTo(drawn, view);
      await settle(page);
      await expectDrawn(drawn);
      const posters = drawn.locator('.poster').filter({ visible: true });
      await expect
        .poll(() => posters.count(), 'the prerendered one, and the one for this view')
        .toBe(view === opening ? 1 : 2);
      const pair = [await pictureOf(page), await pictureOf(drawn)] as const;
      expect(await displaced(drawn, pair), `share of the picture that differs at "${view}"`).toBeLessThan(0.002);
      expect(await displaced(drawn, pair, 3), 'what 3 px too far would leave').toBeGreaterThan(0.02);
    }
    expect(asked.filter((url) => /live-ground|maplibre/.test(url))).toEqual([]);
    await expect(drawn.getByText(languages[0]!.words.mapSimple)).toHaveCount(0);
    await context.close();
  },
);
