import type { Page } from '@playwright/test';
import { newsOf } from '../../src/controls/summary.ts';
import { dayOf, isoOf } from '../../src/core/days.ts';
import { changesOf, momentsUnder } from '../../src/core/timeline/changes.ts';
import { visibleFrom } from '../../src/core/knowledge.ts';
import { LENSES, type Day, type Lens } from '../../src/core/types.ts';
import { wordsOf } from '../../src/core/words.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { expect, ofThisStory, test } from './support';
import { calmMoment, clickOn, focusSlider, languages, longUnlessFirst, openStory, type Language } from './story-page';

/** Every moment of both lenses in both languages, there by one key and back by the other. */

interface Shown {
  readonly day: string;
  readonly says: string;
  readonly news: string;
  readonly value: string;
}

/** What the page shows now, all at once. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
    const slider = one('[data-island="timebar"] input') as HTMLInputElement;
    return {
      day: one('[data-scene]').dataset.day!,
      says: slider.getAttribute('aria-valuetext')!,
      news: one('[data-island="timebar"] p').textContent,
      value: slider.value,
    };
  });

/** What it must show at each moment, in order. */
function expected({ story }: Language, lens: Lens): Shown[] {
  const words = wordsOf(story);
  const moments = momentsUnder(story.claims, lens, story.axis);
  const soFar = (day: Day) => story.claims.filter((claim) => (visibleFrom(claim, lens) ?? Infinity) <= day).length;
  return moments.map((day, index) => ({
    day: isoOf(day),
    says: `${words.day(day)}, ${words.statementsSoFar(soFar(day))}`,
    news: newsOf({
      dataset: story,
      words,
      day,
      moments,
      changes: story.claims.flatMap((claim) => changesOf(claim, lens)).filter((change) => change.day === day),
    } as unknown as Explorer),
    value: String(index),
  }));
}

for (const language of languages) {
  for (const [index, lens] of LENSES.entries()) {
    const tag = longUnlessFirst(language);
    test(`in ${language.lang}, "${lens}": the arrows lead through every moment, on and back`, tag, async ({ page }) => {
      const steps = expected(language, lens);
      await openStory(page, language.home);
      await clickOn(page, page.locator('[data-island="timebar"] [role="group"] button').nth(index));
      await focusSlider(page);
      await page.keyboard.press('Home');
      for (const [i, step] of steps.entries()) {
        if (i > 0) await page.keyboard.press('ArrowRight');
        await expect.poll(() => shown(page)).toEqual(step);
        expect(step.news.length, step.news).toBeLessThanOrEqual(120);
      }
      for (const step of steps.slice(0, -1).reverse()) {
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => shown(page)).toEqual(step);
      }
    });
  }

  test(`in ${language.lang}, a link between two moments: left goes to the earlier, right to the later`, async ({
    page,
  }) => {
    for (const lens of LENSES) {
      const days = expected(language, lens).map(({ day }) => day);
      const between = isoOf(dayOf(calmMoment)! + 2);
      expect(days).not.toContain(between);
      const after = days.findIndex((day) => day > between);
      for (const [key, day] of [
        ['ArrowLeft', days[after - 1]],
        ['ArrowRight', days[after]],
      ] as const) {
        await openStory(page, `${language.home}?day=${between}&lens=${lens}`);
        await expect.poll(async () => (await shown(page)).day).toBe(between);
        await focusSlider(page);
        await page.keyboard.press(key);
        await expect.poll(async () => (await shown(page)).day).toBe(day);
      }
    }
  });

  test(
    `in ${language.lang}, "happened": Home, End and the page keys go by its own moments`,
    ofThisStory,
    async ({ page }) => {
      const days = expected(language, 'happened').map(({ day }) => day);
      await openStory(page, `${language.home}?day=2024-10-15&lens=happened`);
      await focusSlider(page);
      for (const [key, day] of [
        ['Home', days[0]],
        ['PageUp', '2024-10-31'],
        ['End', days.at(-1)],
        ['PageDown', days.at(-2)],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(async () => (await shown(page)).day, key).toBe(day);
      }
    },
  );
}
