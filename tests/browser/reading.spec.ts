import { JSDOM } from 'jsdom';
import { dayOf } from '../../src/core/days.ts';
import { gluedIn } from '../support/glued.ts';
import {
  central,
  exploring,
  first,
  hydrated,
  last,
  opening,
  openStory,
  outsideText,
  readings,
  shownDay,
} from './story-page.ts';
import { withoutMotion, expect, test } from './support.ts';

/** The story as it is read out: one headline, headings in order, everything named. */

test.use(withoutMotion);

for (const { lang, home, story, words, viewport } of readings) {
  test(`in ${lang} the page makes sense without its picture`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openStory(page, `${home}?day=${opening.day}#${central.id}`, { until: 'all' });
    await page.locator('#list summary').press('Enter');
    const levels = await page.getByRole('heading').evaluateAll((nodes) => nodes.map(({ tagName }) => +tagName[1]!));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);

    const tree = await page.locator('body').ariaSnapshot();
    for (const landmark of ['banner', 'navigation', 'main', 'contentinfo'])
      expect(tree).toMatch(new RegExp(`- ${landmark}( "[^"]+")?:`));
    expect(tree.match(/- (link|button|slider|combobox|region)(:|$)/gm)).toBeNull();
    const figure = await outsideText(page).locator('[data-point]').first().getAttribute('data-claim');
    const number = words.figure(story.claims.find(({ id }) => id === figure)!.quantity!);
    expect(await page.getByRole('link', { name: number }).count()).toBeGreaterThan(1);
    // After the map and its slider comes what they show.
    await expect(async () => {
      const list = words.access.list.reported(words.day(dayOf(await shownDay(page))!));
      const now = await page.locator('body').ariaSnapshot();
      expect(now).toContain(list);
      expect(now.indexOf('slider')).toBeLessThan(now.indexOf(list));
    }).toPass();
  });
}

// What is there without script: `unit/site/copied-text.test.ts`.
test('words are apart for those who copy them: controls, and what opens', async ({ page }) => {
  const glued = async () => gluedIn(new JSDOM(await page.content()).window.document.body);
  await openStory(page, `${first.home}${exploring(last)}`, { until: 'all' });
  await page.locator('button.day').click();
  expect(await glued(), 'page and day').toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('footer').getByRole('button', { name: first.words.links.download }).click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  expect(await glued(), 'download').toEqual([]);
  for (const address of [first.embed, first.publish]) {
    await page.goto(address);
    await hydrated(page);
    expect(await glued(), address).toEqual([]);
  }
});
