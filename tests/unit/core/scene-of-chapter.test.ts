import { describe, expect, test } from 'vitest';
import { sceneOf, sceneOfChapter, type Mark } from '../../../src/core/scene.ts';
import { snapshotOf, snapshotOfChapter } from '../../../src/core/snapshot.ts';
import type { Chapter } from '../../../src/core/dataset.ts';
import type { Claim } from '../../../src/core/types.ts';
import { LANGS } from '../../support/langs.ts';
import { realStory } from '../../support/real-story.ts';
import { claim, guests, idsOf, storyOf } from '../../support/scene-story.ts';

/** A scene of a chapter that is told on day 50. */
function told(claims: readonly Claim[], focus: Partial<Pick<Chapter, 'focus' | 'keep'>>) {
  const story = storyOf(claims);
  return sceneOfChapter(story, { ...story.chapters[0]!, ...focus });
}
const inFocus = (marks: readonly Mark[]) => marks.map(({ id, focus }) => [id, focus]);

const HARBOUR = claim('a', { quantity: guests({ point: 8000 }) });
const COUNTY = claim('b', { places: ['county'] });
const DANCE = claim('c', { topic: 'dancing', places: [] });
const ALL = [HARBOUR, COUNTY, DANCE];

test('what a chapter tells of is news, unless an earlier one has told of its day; what it keeps never is', () => {
  const story = storyOf(ALL);
  const at = (id: string, day: number) => ({ ...story.chapters[0]!, id, day, focus: ['harbour'], keep: ['county'] });
  const newsIn = (chapters: readonly Chapter[]) =>
    sceneOfChapter({ ...story, chapters }, chapters.at(-1)!).places.map(({ id, isNews }) => [id, isNews]);
  const kept = ['county', false];
  expect(newsIn([at('first', 50)])).toEqual([['harbour', true], kept]);
  expect(newsIn([at('start', 50), at('first', 50)]), 'told ahead by the opening').toEqual([['harbour', true], kept]);
  expect(newsIn([at('first', 50), at('again', 60)])).toEqual([['harbour', false], kept]);
});

describe('a chapter shows', () => {
  test('all of its day where it names no focus', () => {
    const story = storyOf(ALL);
    expect(sceneOfChapter(story, story.chapters[0]!)).toEqual(sceneOf(story, 50, 'reported'));
  });

  test('what it tells of in full, what it keeps by name, and nothing else', () => {
    const scene = told(ALL, { focus: ['harbour'], keep: ['county'] });
    expect(inFocus(scene.places)).toEqual([
      ['harbour', 'focus'],
      ['county', 'kept'],
    ]);
    expect(scene.callouts).toEqual([]);
    expect(idsOf(told(ALL, { focus: [], keep: ['county'] }).places)).toEqual(['county']);
  });

  test('a number only where it tells of the statement that gives it', () => {
    expect(told(ALL, { focus: ['harbour'] }).counts).toEqual([]);
    expect(inFocus(told(ALL, { focus: ['a'] }).counts)).toEqual([['harbour.count.a', 'focus']]);
  });

  test('of a mark the statements that it tells of, with their own status; the others stay within reach', () => {
    const surer = claim('surer', { speaker: 'cook', status: 'confirmed' });
    const scene = told([HARBOUR, surer], { focus: ['a'] });
    expect(scene.places).toMatchObject([{ status: 'stated', claims: [{ id: 'a' }], earlier: [{ id: 'surer' }] }]);
    expect(sceneOf(storyOf([HARBOUR, surer]), 50, 'reported').places).toMatchObject([{ status: 'confirmed' }]);
  });

  test('a dispute as one, also where it tells of one side alone', () => {
    const no = claim('no', { speaker: 'cook', disputes: ['a'] });
    const yes = { ...HARBOUR, disputes: ['no'] };
    expect(told([yes, no], { focus: ['a'] }).places).toMatchObject([{ status: 'disputed', claims: [{ id: 'a' }] }]);
  });

  test('nothing of a statement that another of its speaker has replaced by then', () => {
    const later = claim('later', { said: 20, quantity: guests({ point: 9000 }) });
    expect(told([HARBOUR, later], { focus: ['a'] }).places).toEqual([]);
  });
});

describe('a snapshot', () => {
  const story = storyOf(ALL, { chapters: [{ ...storyOf([]).chapters[0]!, focus: ['harbour'], keep: [] }] });
  const view = snapshotOfChapter(story, 'start').view;

  test.each([
    ['in the chapter', view, true],
    ['of a reader who explores', { ...view, mode: 'explore' as const }, false],
    ['of another day', { ...view, day: 60 }, false],
    ['under another lens', { ...view, lens: 'happened' as const }, false],
  ])('%s is focused, or not: it always knows all of the day', (_, at, isFocused) => {
    const snapshot = snapshotOf(story, at);
    expect(snapshot.isFocused).toBe(isFocused);
    expect(idsOf(snapshot.dayScene.places)).toEqual(idsOf(sceneOf(story, at.day, at.lens).places));
    expect(snapshot.scene === snapshot.dayScene).toBe(!isFocused);
  });
});

test.each(LANGS)('no chapter of the story shows a number without its figure, or more than two at once (%s)', (lang) => {
  for (const { id } of realStory(lang).chapters) {
    const { counts, places } = snapshotOfChapter(realStory(lang), id).scene;
    expect(counts.length, id).toBeLessThanOrEqual(2);
    for (const { claims, place } of counts) {
      const mark = places.find((each) => each.id === place.id)!;
      expect(mark, id).toMatchObject({ focus: 'focus' });
      expect(mark.claims, id).toContain(claims[0]);
    }
  }
});

test('in a silence that a chapter tells of, what was last said is past; in explore mode, and elsewhere, nothing is', () => {
  const story = realStory('de');
  const marksOf = ({ scene }: ReturnType<typeof snapshotOf>) => [...scene.places, ...scene.counts, ...scene.squares];
  const snapshots = story.chapters.map(({ id }) => snapshotOfChapter(story, id));
  expect(snapshots.filter(({ toldBreak }) => toldBreak)).toHaveLength(1);
  for (const snapshot of snapshots) {
    const inFocusNow = marksOf(snapshot).filter(({ focus }) => focus === 'focus');
    expect(inFocusNow.every(({ isPast }) => isPast === (snapshot.toldBreak ? true : undefined))).toBe(true);
    const exploring = snapshotOf(story, { ...snapshot.view, mode: 'explore' });
    expect(marksOf(exploring).filter(({ isPast }) => isPast)).toEqual([]);
  }
});
