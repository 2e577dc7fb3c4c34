import { describe, expect, test } from 'vitest';
import {
  chapterOfDay,
  clampDay,
  defaultView,
  viewOfChapter,
  viewOfSaying,
  withDay,
  type Tour,
} from '../../../src/core/view.ts';

const tour: Tour = {
  start: 0,
  end: 100,
  opening: 'opening',
  chapters: [
    { id: 'opening', day: 100, lens: 'reported' },
    { id: 'ships', day: 20, lens: 'happened' },
    { id: 'kursk', day: 40, lens: 'reported' },
    { id: 'numbers', day: 40, lens: 'reported' },
  ],
  claimIds: new Set(['a']),
};

test('a story opens with its opening chapter', () => {
  expect(defaultView(tour)).toEqual({ day: 100, lens: 'reported', chapter: 'opening', mode: 'story', claim: null });
});

test('a chapter opens on its own day and lens', () => {
  expect(viewOfChapter(tour, 'ships')).toEqual({
    day: 20,
    lens: 'happened',
    chapter: 'ships',
    mode: 'story',
    claim: null,
  });
});

test('a chapter that does not exist is an error', () => {
  expect(() => viewOfChapter(tour, 'nowhere')).toThrow(RangeError);
});

describe('the chapter of a day', () => {
  test.each([
    ['is the last that is not later', 39, 'ships'],
    ['is the last in story order of several on one day', 40, 'numbers'],
    ['is never the opening where there is another', 100, 'numbers'],
    ['is the opening before all others', 19, 'opening'],
  ])('%s', (_, day, chapter) => {
    expect(chapterOfDay(tour, day)).toBe(chapter);
  });
});

test('another day keeps chapter, lens and claim, and explores', () => {
  const view = { ...viewOfChapter(tour, 'ships'), claim: 'a' };
  expect(withDay(tour, view, 33)).toEqual({ ...view, day: 33, mode: 'explore' });
});

test.each([
  [-1, 0],
  [50, 50],
  [101, 100],
])('day %i becomes %i within the story', (day, expected) => {
  expect(clampDay(tour, day)).toBe(expected);
  expect(withDay(tour, defaultView(tour), day).day).toBe(expected);
});

test.each([
  [30, { day: 30, chapter: 'ships' }],
  [400, { day: 100, chapter: 'numbers' }],
])(
  'the day on which a statement was made is one of what was reported, in the chapter of its day (%i)',
  (known, there) =>
    expect(viewOfSaying(tour, { known })).toEqual({ ...there, lens: 'reported', mode: 'explore', claim: null }),
);
