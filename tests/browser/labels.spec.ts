import { dayOf, isoOf } from '../../src/core/days.ts';
import { chapterOfDay, tourOf, type Tour } from '../../src/core/view.ts';
import { overlapsOn } from './overlaps.ts';
import { withoutMotion, expect, long, test } from './support.ts';
import { drawn, expectDay, first, focusSlider, moments, openStory, second, toChapter } from './story-page.ts';

/**
 * No label of the map hides another, a number, a card or a control: measured where the browser draws them, in some windows
 * and in each language; in all of them by computed places (`component/map/labels/label-layout.test.ts`).
 */

const windows = [
  { language: second, viewport: { width: 320, height: 568 }, tag: long },
  { language: first, viewport: { width: 390, height: 664 }, tag: {} },
  { language: first, viewport: { width: 768, height: 1024 }, tag: long },
  { language: first, viewport: { width: 1280, height: 800 }, tag: long },
];

test.use(withoutMotion);

/** The days that a link shows with the camera of this chapter, after the chapter's own. */
const laterDaysOf = (tour: Tour, chapter: string, day: number) =>
  moments.filter((iso) => dayOf(iso)! > day && chapterOfDay(tour, dayOf(iso)!) === chapter);

for (const { language, viewport, tag } of windows) {
  const { lang, home, story } = language;
  test.describe(`in ${lang} at ${viewport.width} x ${viewport.height} px`, tag, () => {
    test.use({ viewport });

    test('no label covers another, a disc, a card or a control, in any chapter, at any moment', async ({ page }) => {
      const tour = tourOf(story);
      const faults: string[] = [];
      const look = async (at: string) => {
        await drawn(page);
        faults.push(...(await overlapsOn(page)).map((what) => `${at}: ${what}`));
      };
      await openStory(page, `${home}#${story.opening}`, { until: 'all' });
      await page.evaluate(() => document.fonts.ready);
      for (const { id, day } of tour.chapters) {
        await toChapter(page, id);
        await expectDay(page, isoOf(day));
        await look(`${id} ${isoOf(day)}`);
        const later = id === tour.opening ? [] : laterDaysOf(tour, id, day);
        if (later.length > 0) await focusSlider(page);
        for (const iso of later) {
          await page.keyboard.press('ArrowRight');
          await expectDay(page, iso);
          // They are fetched by whoever explores, and labels make way for them.
          await expect(page.locator('.callouts section').first()).toBeAttached();
          await look(`${id} ${iso}`);
        }
      }
      expect(faults).toEqual([]);
    });
  });
}
