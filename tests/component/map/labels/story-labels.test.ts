import { describe, expect, test } from 'vitest';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { cameraOfChapter } from '../../../../src/geo/chapter-camera.ts';
import { overlaps } from '../../../../src/geo/rect.ts';
import { labelsOf } from '../../../../src/map/labels/label-layout.ts';
import type { PlacedLabel } from '../../../../src/map/labels/types.ts';
import { below, roomIn, viewportOf, withinWindow } from '../../../../src/map/viewport.ts';
import type { Layout } from '../../../../src/theme/layouts.ts';
import { claim, storyOf } from '../../../support/scene-story.ts';
import { boxOf, brokenRules, labelsOn } from '../../../support/label-rules.ts';
import { layoutNamed } from '../../../support/layouts.ts';
import { datasetOf } from '../../../../src/content/dataset.ts';
import { storyIn } from '../../../support/story-in.ts';

/** Layout, width and height of the map in windows from the smallest phone to a large desktop. */
const WINDOWS: readonly [Layout['id'], number, number][] = [
  ['upright', 320, 457],
  ['upright', 360, 529],
  ['upright', 390, 553],
  ['upright', 390, 740],
  ['upright', 430, 828],
  ['upright', 600, 589],
  ['tall', 768, 920],
  ['low', 422, 300],
  ['middle', 1024, 676],
  ['wide', 1280, 708],
  ['wide', 1440, 808],
  ['grand', 1920, 988],
];
/** Parts of a phone’s map that a card over its lower edge covers, from the lowest to one with a chart; null: not measured yet. */
const COVERED = [null, 0.17, 0.36, 0.46, 0.54];
/** Half of a phone’s map is not to be seen, with some of its marks. */
const MOST_SEEN = 0.5;
const MOST_ON_A_PHONE = 3;
/** Height of the buttons at the map’s upper edge, px. */
const BUTTONS = 36;
/** In a narrower window, px, twenty places do not all have room for their names. */
const SMALLEST = 360;
const LEAST_DIGIT = 13;

const numbersIn = (labels: readonly PlacedLabel[]) => labels.filter(({ kind }) => kind === 'number');

/** The digits on the map, and those that the key explains. */
const digitsOf = (labels: readonly PlacedLabel[]) => ({
  drawn: numbersIn(labels).map(({ lines }) => lines.map(({ text }) => text).join()),
  explained: labels.flatMap(({ kind, lines }) => (kind === 'key' ? lines.map(({ text }) => text.split(' ')[0]!) : [])),
});

const stories = ['', 'tests/stories/flood'].flatMap((folder) => {
  const data = storyIn(folder);
  return data.story.languages.map(({ id }) => [folder || 'this story', id, datasetOf(data, id)] as const);
});

describe.each(stories)('what a chapter tells of is named where it is, or numbered (%s, %s)', (_, __, story) => {
  const told = story.chapters.filter(({ focus }) => focus);

  test.each(WINDOWS)('%s, %i x %i px', (id, width, height) => {
    const layout = layoutNamed(id);
    const covered = id === 'upright' ? COVERED : [null];
    for (const [chapter, part] of told.flatMap((each) => covered.map((of) => [each, of] as const))) {
      const at = `${chapter.id}, ${part} covered`;
      const snapshot = snapshotOfChapter(story, chapter.id);
      const camera = withinWindow(cameraOfChapter(story, chapter.id, layout.format), layout, width, height);
      const cards = part === null ? null : { cards: part * height, bar: 0 };
      const room = viewportOf(roomIn(layout, snapshot.isFocused), width, height, cards);
      const viewport = part === null ? room : below(room, BUTTONS);
      const labels = labelsOn(snapshot, camera, viewport);
      expect(brokenRules(snapshot, camera, viewport, labels), at).toEqual([]);
      const { drawn, explained } = digitsOf(labels);
      expect(drawn.toSorted(), at).toEqual(explained);
      for (const { textPx } of numbersIn(labels)) expect(textPx).toBeGreaterThanOrEqual(LEAST_DIGIT);
      if (part !== null && part > MOST_SEEN) continue;
      expect(drawn, at).toEqual([]);
      const named = labels.filter(({ kind }) => kind === 'mark' || kind === 'number').length;
      const { places, squares, moves } = snapshot.scene;
      expect(named, at).toBe(places.length + squares.length + moves.length);
      if (id === 'upright') expect(named, at).toBeLessThanOrEqual(MOST_ON_A_PHONE);
    }
  });
});

/** Twenty places with long names, so close that not all of their names have room; the chapter tells of each. */
function crowdedStory() {
  const places = Array.from({ length: 20 }, (_, i) => ({
    id: `village-${i}`,
    name: `The village of the ${i + 1} springs`,
    precision: 'exact' as const,
    lon: 10 + (i % 5) * 0.6,
    lat: 50 + Math.floor(i / 5) * 0.4,
  }));
  const claims = places.map((place) => claim(place.id, { places: [place] }));
  const chapter = { id: 'start', title: '', place: '', blocks: [], day: 50, lens: 'reported' as const };
  const ids = places.map(({ id }) => id);
  return storyOf(claims, { places, chapters: [{ ...chapter, see: ids, focus: ids }] });
}

test.each(WINDOWS)(
  'of twenty places close together none breaks a rule either (%s, %i x %i px)',
  (id, width, height) => {
    const story = crowdedStory();
    const snapshot = snapshotOfChapter(story, 'start');
    const layout = layoutNamed(id);
    const camera = withinWindow(cameraOfChapter(story, 'start', layout.format), layout, width, height);
    const viewport = viewportOf(roomIn(layout, true), width, height);
    const labels = labelsOn(snapshot, camera, viewport);
    expect(brokenRules(snapshot, camera, viewport, labels)).toEqual([]);
    const { drawn, explained } = digitsOf(labels);
    expect(drawn.toSorted()).toEqual(explained.toSorted());
    if (width < SMALLEST) expect(drawn.length).toBeGreaterThan(0);
    const heights = labels.flatMap((label) => (label.kind === 'key' ? [label.height] : []));
    expect(Math.max(0, ...heights)).toBeLessThan(viewport.frame.height / 2);
  },
);

test('where a key stands instead of globe and scale bar, names have their room', () => {
  const story = crowdedStory();
  const snapshot = snapshotOfChapter(story, 'start');
  const layout = layoutNamed('upright');
  const camera = withinWindow(cameraOfChapter(story, 'start', layout.format), layout, 360, 529);
  const viewport = viewportOf(roomIn(layout, true), 360, 529);
  const { x, y, width, height } = viewport.frame;
  const taken = { x: x + width / 2, y, width: width / 2, height: height / 2 };
  const labels = labelsOf(snapshot, snapshot.scene, camera, { ...viewport, blocked: [taken] });
  expect(digitsOf(labels).explained.length).toBeGreaterThan(0);
  const over = labels.filter((label) => overlaps(boxOf(label, viewport.height), taken)).map(({ kind }) => kind);
  expect(over).toContain('mark');
});
