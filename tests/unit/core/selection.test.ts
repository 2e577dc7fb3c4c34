import { describe, expect, test } from 'vitest';
import { spread, withChapters } from '../../../src/core/selection.ts';
import { urlOf, parseUrl } from '../../../src/core/url.ts';
import { chapterOfDay, defaultView, tourOf, viewOfChapter } from '../../../src/core/view.ts';
import { realStory } from '../../support/real-story.ts';

const story = realStory('en');
const whole = tourOf(story);
const ids = whole.chapters.map(({ id }) => id);
const [, second, third, fourth] = ids;
const told = withChapters(story, ['nowhere', fourth!, second!]);
const tour = tourOf(told);

describe('a story of some chapters', () => {
  test('keeps its own order, and all but the other chapters', () => {
    expect(told.chapters.map(({ id }) => id)).toEqual([second, fourth]);
    expect({ ...told, chapters: [] }).toEqual({ ...story, chapters: [] });
  });

  test('opens with the opening if it has it, else with its first chapter', () => {
    expect(defaultView(tour)).toEqual(viewOfChapter(whole, second!));
    expect(tourOf(withChapters(story, [fourth!, whole.opening])).opening).toBe(whole.opening);
  });

  test('finds every day in one of its chapters', () => {
    for (let day = tour.start; day <= tour.end; day += 1) expect([second, fourth]).toContain(chapterOfDay(tour, day));
  });

  test('takes a chapter that it leaves out for no chapter, and says so', () => {
    const faults = [{ param: 'chapter', kind: 'unknown' }];
    expect(parseUrl(tour, '', `#${third}`)).toMatchObject({ view: defaultView(tour), faults });
  });

  test('has views that the whole story has as well, under an address of its own', () => {
    for (const { id } of tour.chapters) {
      const view = viewOfChapter(tour, id);
      expect(parseUrl(whole, '', urlOf(whole, view, '')).view).toEqual(view);
    }
    expect(urlOf(tour, defaultView(tour), '?chapters=a,b&form=map')).toBe('?chapters=a,b&form=map');
  });
});

test.each([
  [13, [0, 2, 5, 7, 10, 12]],
  [7, [0, 1, 2, 4, 5, 6]],
  [6, [0, 1, 2, 3, 4, 5]],
  [1, [0]],
])('of %d, six at most are spread from the first to the last', (count, chosen) => {
  expect(spread([...Array(count).keys()], 6)).toEqual(chosen);
});
