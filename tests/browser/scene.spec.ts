import type { Page } from '@playwright/test';
import { newsOf } from '../../src/controls/summary.ts';
import { isoOf } from '../../src/core/days.ts';
import { estimatesOf } from '../../src/core/estimates.ts';
import { visibleFrom } from '../../src/core/knowledge.ts';
import { sceneOf } from '../../src/core/scene.ts';
import { changesOf, momentsUnder } from '../../src/core/timeline/changes.ts';
import { LENSES, type Day, type Lens } from '../../src/core/types.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import {
  BOUNDS,
  central,
  chapters,
  expectDay,
  exploring,
  first,
  focusSlider,
  languages,
  last,
  longUnlessFirst,
  marksOf,
  openStory,
  opening,
  readings,
  scene,
  second,
  type Language,
} from './story-page.ts';
import { withoutMotion, expect, ofThisStory, test } from './support.ts';

/**
 * The promise of the whole page: at every moment, under both lenses, it shows what the data say, and nothing else. What
 * the data say on the days that matter is in `tests/data/scene.test.ts`.
 */

test.use(withoutMotion);

/** What the page shows now, all at once. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
    const all = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((node) => ({ ...node.dataset }));
    const slider = one('[data-island="timebar"] input') as HTMLInputElement;
    return {
      day: one('[data-scene]').dataset['day'],
      lens: one('[data-scene]').dataset['lens'],
      slider: { value: slider.value, says: slider.getAttribute('aria-valuetext') },
      title: one('[data-island="timebar"] strong').textContent,
      news: one('[data-island="timebar"] p').textContent,
      marks: all('[data-scene] [data-mark]')
        .map(({ mark: id, status, precision, claims }) => `${id}: ${status}, ${precision}, ${claims}`)
        .sort(),
      rows: [...new Set(all('[data-estimates] li [data-claim]').map(({ claim }) => claim))].sort(),
    };
  });

/** What it must show at each moment, in order. */
function expected({ story, words }: Language, lens: Lens) {
  const moments = momentsUnder(story.claims, lens, story.axis);
  const soFar = (day: Day) => story.claims.filter((claim) => (visibleFrom(claim, lens) ?? Infinity) <= day).length;
  return moments.map((day, index) => {
    const { places, counts, squares, moves, callouts } = sceneOf(story, day, lens);
    const changes = story.claims.flatMap((claim) => changesOf(claim, lens)).filter((change) => change.day === day);
    return {
      day: isoOf(day),
      lens,
      slider: { value: String(index), says: `${words.day(day)}, ${words.statementsSoFar(soFar(day))}` },
      title: words.day(day),
      news: newsOf({ dataset: story, words, day, moments, changes } as unknown as Explorer),
      marks: [...places, ...counts, ...squares, ...moves, ...callouts]
        .map(({ id, status, precision, claims, earlier }) => {
          const ids = [...claims, ...earlier].map((claim) => claim.id);
          return `${id}: ${status}, ${precision}, ${ids.join(' ')}`;
        })
        .sort(),
      rows: estimatesOf(story, day, lens)
        .flatMap(({ rows }) => rows.map(({ claim }) => claim.id))
        .sort(),
    };
  });
}

/** Statements and numbers of all figures, statements on the map that are of no mark, and numbers outside of figures. */
const figures = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const ofMarks = new Set(all('[data-scene] [data-mark]').flatMap(({ dataset }) => dataset['claims']!.split(' ')));
    const loose: string[] = [];
    for (const root of all('[data-scene], [data-estimates], section[id]')) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (/\d[.,\u00a0]\d{3}(?!\d)/.test(textContent ?? '') && !parentElement?.closest('[data-claim], .scale'))
          loose.push(textContent!);
      }
    }
    return {
      all: all('[data-claim], [data-low], [data-point], [data-high]').map(({ dataset }) => ({ ...dataset })),
      astray: all('[data-scene] [data-claim]')
        .map(({ dataset }) => dataset['claim']!)
        .filter((claim) => !ofMarks.has(claim)),
      loose,
    };
  });

async function expectSoundFigures(page: Page, { story }: Language, at: string): Promise<void> {
  const { all, astray, loose } = await figures(page);
  expect(all.length).toBeGreaterThan(story.chapters.length);
  const wrong = all.filter(({ claim: id = '', ...data }) => {
    const claim = story.claims.find((each) => each.id === id);
    return !claim || BOUNDS.some((bound) => data[bound] !== claim.quantity?.[bound]?.toString());
  });
  expect({ wrong, astray, loose }, at).toEqual({ wrong: [], astray: [], loose: [] });
}

for (const language of languages)
  test(
    `in ${language.lang}, marks, chart, slider and news are the data’s at every moment${language === languages[0] ? ', there by one arrow and back by the other' : ''}`,
    longUnlessFirst(language),
    async ({ page }) => {
      await openStory(page, `${language.home}${exploring(opening)}`, { until: 'all' });
      for (const [index, lens] of LENSES.entries()) {
        const steps = expected(language, lens);
        await page.locator('button.day').click();
        await page.locator('.lens button').nth(index).click();
        await page.keyboard.press('Escape');
        await focusSlider(page);
        await page.keyboard.press('Home');
        for (const [i, step] of steps.entries()) {
          if (i > 0) await page.keyboard.press('ArrowRight');
          await expect.poll(() => shown(page)).toEqual(step);
          expect(step.news.length, step.news).toBeLessThanOrEqual(120);
          await expectSoundFigures(page, language, `${step.day}, ${lens}`);
        }
        // The way back does not hang on the language.
        for (const step of language === languages[0] ? steps.slice(0, -1).reverse() : []) {
          await page.keyboard.press('ArrowLeft');
          await expect.poll(() => shown(page)).toEqual(step);
        }
      }
    },
  );

for (const { lang, home, size, viewport } of readings) {
  test.describe(`in ${lang} on a ${size}`, ofThisStory, () => {
    test.use({ viewport });

    test('in the silence: the map of November, and the words that say why nothing is new', async ({ page }) => {
      // Seen by the same camera: what lies behind the horizon has no mark.
      await openStory(page, `${home}?day=2024-11-25#silence`, { until: 'all' });
      const november = await marksOf(page);
      await openStory(page, `${home}?day=2025-02-01#silence`, { until: 'all' });
      await expectDay(page, '2025-02-01');
      expect(november.length).toBeGreaterThan(6);
      expect(await marksOf(page)).toEqual(november);
      const silence = {
        de: 'Keine Aussage lässt sich auf die Zeit vom 26. November 2024 bis 25. April 2025 datieren.',
        en: 'No statement can be dated to the time from 26 November 2024 to 25 April 2025.',
      }[lang];
      // A small map says it in short; screen readers get the whole sentence in every window.
      const brief = 'Vom 26.11.2024 bis 25.4. lässt sich nichts datieren';
      await expect(scene(page).getByText(size === 'phone' ? brief : silence)).toBeVisible();
      await expect(page.locator('.bar .news')).toContainText(silence);
      const gap = { de: '5 Monate ohne Aussage', en: 'no statement for 5 months' }[lang];
      await expect(page.locator('.bar').getByText(gap)).toBeVisible();
    });
  });
}

for (const language of languages) {
  const { lang, home, story } = language;
  test(
    `in ${lang}, the link to a chapter shows the chapter, its day, and the map’s labels in that language`,
    longUnlessFirst(language),
    async ({ page }) => {
      for (const { id, day } of [chapters[2]!, last, central]) {
        await openStory(page, `${home}#${id}`);
        const section = page.locator(`section[id="${id}"]`);
        await expect(section).toHaveAttribute('data-chapter-day', day);
        await expectDay(page, day);
        await expect(section).toBeInViewport();
      }
      const text = async () => (await scene(page).locator('text').allTextContents()).join(' ');
      const other = language === first ? second : first;
      const seen = story.chapters.find(({ id }) => id === central.id)!.see;
      const namesIn = ({ places }: typeof story) =>
        places.filter(({ id }) => seen.includes(id)).map(({ name }) => name);
      const [own, others] = [namesIn(story), namesIn(other.story)];
      await expect.poll(text).toMatch(new RegExp(own.join('|')));
      const foreign = [...others, other.words.locationUnknown, other.words.noNumber, other.words.status.context];
      const told = await text();
      expect(foreign.filter((each) => !own.includes(each) && told.includes(each))).toEqual([]);
    },
  );
}

test('marks that appear when the day changes are real SVG elements, which a browser draws', async ({ page }) => {
  await openStory(page, `/?day=${isoOf(first.story.axis.start)}`);
  await focusSlider(page);
  await page.keyboard.press('End');
  await expectDay(page, momentsUnder(first.story.claims, 'reported', first.story.axis).map(isoOf).at(-1)!);
  const namespaces = await scene(page)
    .locator('svg, svg *')
    .evaluateAll((nodes) => [...new Set(nodes.map(({ namespaceURI }) => namespaceURI))]);
  expect(namespaces).toEqual(['http://www.w3.org/2000/svg']);
  await expect(scene(page).locator('svg a[data-mark]').first()).toBeVisible();
});
