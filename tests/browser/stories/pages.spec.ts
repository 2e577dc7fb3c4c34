import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isoOf } from '../../../src/core/days';
import { bringAxe, expectAccessible } from '../axe';
import {
  BOUNDS,
  eachMoment,
  expectDay,
  focusSlider,
  marksOf,
  marksUnderPlatesOf,
  mark,
  momentsOf,
  openStory,
  scene,
  slider,
} from '../story-page';
import { expect, long, sizes } from '../support';
import { languages, SITE, test } from './flood';

/** A story by data alone, in another script and another unit: what holds for the pages of one holds for these. */

const [first, second] = languages as [(typeof languages)[number], (typeof languages)[number]];
const readings = [
  { ...first, viewport: sizes.desktop },
  { ...second, viewport: sizes.phone },
];
const title = (page: Page) => page.getByRole('heading', { level: 1 });

for (const { id: lang, home, sources, chapter, embed, publish, story, viewport } of readings) {
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

  test.describe(`the second story in ${lang}`, () => {
    test.use({ viewport });

    test('marks and figures carry their statements on every day, and no number stands without one', async ({
      page,
    }) => {
      await openStory(page, home);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(title(page)).toHaveText(story.headline);
      await expect(page.locator('section[id]')).toHaveCount(story.chapters.length);
      for await (const day of eachMoment(page, momentsOf(story))) {
        for (const { mark: id, claims: ids } of await marksOf(page)) {
          const unknown = ids.split(' ').filter((each) => !claims.has(each));
          expect(unknown, `${day} ${id}`).toEqual([]);
        }
        const figures = await page
          .locator('[data-claim], [data-low], [data-point], [data-high]')
          .evaluateAll((nodes) => nodes.map((node) => ({ ...(node as HTMLElement).dataset })));
        const wrong = figures.filter(({ claim = '', ...bounds }) =>
          BOUNDS.some((bound) => bounds[bound] !== claims.get(claim)?.quantity?.[bound]?.toString()),
        );
        expect(wrong, day).toEqual([]);
        const loose = await page.locator('[data-scene], [data-estimates]').evaluateAll((roots) =>
          roots
            .flatMap((root) => [...root.querySelectorAll('*')])
            .filter((node) => !node.closest('[data-claim], .scale'))
            .flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
            .map(({ textContent }) => textContent ?? '')
            .filter((text) => /\d[.,\u00a0]\d{3}/.test(text)),
        );
        expect(loose, day).toEqual([]);
      }
    });

    test('on a phone, what stands at the map’s edge leaves its places free', async ({ page }) => {
      await page.setViewportSize(sizes.phone);
      await openStory(page, home);
      expect(await marksUnderPlatesOf(page, story)).toEqual([]);
    });

    test('the keys of the slider lead to the first and the last statement; a mark opens its card', async ({ page }) => {
      const days = momentsOf(story);
      await openStory(page, `${home}?day=${days[2]!}`);
      await expect(slider(page)).toHaveAccessibleName(/\p{L}/u);
      await focusSlider(page);
      await page.keyboard.press('Home');
      await expectDay(page, days[0]!);
      await page.keyboard.press('End');
      await expectDay(page, days.at(-1)!);

      const shown = (await marksOf(page)).find(({ claims: ids }) => claims.has(ids))!;
      await mark(page, shown.mark).focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog');
      await expect(card).toContainText(claims.get(shown.claims)!.said.phrase);
      const text = claims.get(shown.claims)!.text;
      await expect(card).toContainText(text);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
    });

    test('the switch of languages keeps the chapter and its day', async ({ page }) => {
      const { id, day } = story.chapters[3]!;
      const other = languages.find((each) => each.id !== lang)!;
      await openStory(page, `${home}#${id}`);
      await expectDay(page, isoOf(day));
      // Without the scrolling to the top of the page, which would be another chapter.
      await page
        .locator(`[data-language="${other.id}"]`)
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await expect(title(page)).toHaveText(other.story.headline);
      await expect(page).toHaveURL(new RegExp(`${other.home}.*#${id}$`));
      await expectDay(page, isoOf(day));
    });

    test('in the frame the steps lead on, and the frame does not scroll', async ({ page }) => {
      await page.goto(embed);
      await page.locator('html.awake').waitFor({ state: 'attached' });
      const before = await page.locator('.steps .at').textContent();
      await page.locator('.steps .on').click();
      await expect(page.locator('.steps .at')).not.toHaveText(before!);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflowY)).toBe('hidden');
    });

    test('axe finds nothing on any kind of page', long, async ({ page }) => {
      test.setTimeout(180_000);
      await bringAxe(page);
      await openStory(page, home);
      await expectAccessible(page, home);
      for (const address of [sources, `${chapter}${story.chapters[3]!.id}/`, publish, embed]) {
        await page.goto(address);
        await expectAccessible(page, address);
      }
    });
  });

  test.describe(`without script in ${lang}`, () => {
    test.use({
      viewport,
      javaScriptEnabled: false,
      allowedProblems: [/^failed request: .*\.js \(csp\)$/],
    });

    test('every chapter is there with its title, and the opening picture with its marks', async ({ page }) => {
      await page.goto(home);
      for (const each of story.chapters) {
        await expect(page.locator(`section[id="${each.id}"]`).getByRole('heading', { level: 2 })).toHaveText(
          each.title,
        );
      }
      expect(await scene(page).first().locator('[data-mark]').count()).toBeGreaterThan(1);
    });
  });
}

test('letters beyond the Latin ones are set in the site’s own fonts', async ({ page }) => {
  await openStory(page, second.home);
  const further = await page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ unicodeRange }) => unicodeRange.startsWith('U+301'));
    return faces.map(({ family, status }) => `${family.replaceAll(/["']/g, '')}: ${status}`).sort();
  });
  expect(further).toEqual(['Source Sans 3: loaded', 'Source Serif 4: loaded']);
});

test('no page says anything of the story in data/', async () => {
  const files = (await readdir(SITE, { recursive: true })).filter((file) => /\.(html|svg|csv|js)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const told = await Promise.all(
    files.map(async (file) => {
      const [word] = /As Reported|Wie berichtet|\bsoldier|\bSoldat|Kursk|Korea\b/.exec(
        await readFile(join(SITE, file), 'utf8'),
      ) ?? [undefined];
      return word === undefined ? [] : `${file}: ${word}`;
    }),
  );
  expect(told.flat()).toEqual([]);
});
