import type { Page } from '@playwright/test';
import { first, languages, last, marksUnderCalloutsOf, openStory, settled } from './story-page.ts';
import { withoutMotion, expect, test } from './support.ts';

/** The story's cards in every window: whole, on the screen, beside what they tell of. */

test.use(withoutMotion);

const windows = {
  phone: { width: 390, height: 664 },
  'phone on its side': { width: 844, height: 390 },
  'tablet held upright': { width: 768, height: 1024 },
  'tablet on its side': { width: 1024, height: 768 },
  'large desktop': { width: 2560, height: 1440 },
} as const;

const SLIDER = '[data-island="timebar"]';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;
const boxOf = async (page: Page, selector: string): Promise<Box> => (await page.locator(selector).boundingBox())!;

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Scrolls to where each card stands beside the map, one after the other, and measures it there, with the time bar. */
const cardsOf = (page: Page): Promise<{ card: Edges; bar: Edges; hidden: number }[]> =>
  page.evaluate(async (slider) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const edges = (node: Element) => node.getBoundingClientRect().toJSON() as Edges;
    const found = [];
    for (const card of document.querySelectorAll('.story .card')) {
      const step = card.closest('.step')!.getBoundingClientRect();
      scrollTo({ top: scrollY + step.top + Math.max(0, step.height - innerHeight), behavior: 'instant' });
      await frame();
      const hidden = Math.max(0, card.scrollWidth - card.clientWidth);
      found.push({ card: edges(card), bar: edges(document.querySelector(slider)!), hidden });
    }
    return found;
  }, SLIDER);

/** In the first language every window; in the others those where a longer word has least room. */
const windowsFor = (lang: string) => Object.entries(windows).slice(0, lang === first.lang ? undefined : 2);

for (const { lang, home, story } of languages)
  test(`in ${lang}, in its windows, every card stands whole above the slider, which stands at the lower edge`, async ({
    page,
  }) => {
    await openStory(page, home, { until: 'all' });
    for (const [name, viewport] of windowsFor(lang)) {
      await page.setViewportSize(viewport);
      await settled(page);
      const cards = await cardsOf(page);
      expect(cards.length).toBeGreaterThanOrEqual(story.chapters.flatMap(({ blocks }) => blocks).length);
      for (const [index, { card, bar, hidden }] of cards.entries()) {
        const at = `${name}, card ${index}`;
        expect([Math.round(bar.bottom), Math.round(bar.right - bar.left)], at).toEqual([
          viewport.height,
          viewport.width,
        ]);
        expect(card.left, at).toBeGreaterThanOrEqual(0);
        expect(card.right, at).toBeLessThanOrEqual(viewport.width);
        // On a phone a card leaves the upper two fifths to the map.
        expect(card.top, at).toBeGreaterThanOrEqual(name === 'phone' ? 0.4 * viewport.height : 0);
        expect(card.bottom, at).toBeLessThanOrEqual(bar.top);
        expect(hidden, at).toBe(0);
      }
    }
  });

const titleOfLast = first.story.chapters.find(({ id }) => id === last.id)!.title;

test.describe('on a phone', () => {
  test.use({ viewport: windows.phone });

  for (const { lang, home, story } of languages)
    test(`in ${lang}, also on a narrower one, what stands at the map’s edge leaves its places free`, async ({
      page,
    }) => {
      await openStory(page, home);
      await expect(page.locator('[data-ground]')).toHaveAttribute('data-ground', 'poster');
      for (const viewport of [windows.phone, { width: 360, height: 640 }]) {
        await page.setViewportSize(viewport);
        await settled(page);
        expect(await marksUnderCalloutsOf(page, story), `${viewport.width} px`).toEqual([]);
      }
    });

  test('the contents open over the map, not beside it, and close by keyboard', async ({ page }) => {
    await openStory(page, first.home);
    const before = await boxOf(page, '.map');
    const summary = page.locator('.contents summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: titleOfLast })).toBeVisible();
    expect(await boxOf(page, '.map')).toEqual(before);
    const card = await boxOf(page, '.card:has(h1)');
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(bottom(card)).toBeLessThanOrEqual((await boxOf(page, SLIDER)).y);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: titleOfLast })).toBeHidden();
  });

  test('with text of twice the size, every line of every card comes onto the screen', async ({ page }) => {
    await openStory(page, first.home);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await settled(page);
    const cards = await page.locator('.story .card').count();
    for (let index = 0; index < cards; index++) {
      const card = page.locator('.story .card').nth(index);
      const shown = card.locator(':scope > *').filter({ visible: true });
      for (const part of [shown.first(), shown.last()]) {
        await part.evaluate((node) => {
          const step = node.closest('.step')!.getBoundingClientRect();
          const isFirst = node === node.parentElement!.firstElementChild;
          scrollTo({
            top: scrollY + (isFirst ? step.top : step.bottom - innerHeight),
            behavior: 'instant',
          });
        });
        const box = (await part.boundingBox())!;
        const bar = await boxOf(page, SLIDER);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(right(box), `${index}`).toBeLessThanOrEqual(windows.phone.width);
        expect(box.y, `${index}`).toBeGreaterThanOrEqual(-1);
        expect(bottom(box), `${index}`).toBeLessThanOrEqual(bar.y + 1);
      }
    }
  });
});
