import { describe, expect, test } from 'vitest';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { cameraOfChapter } from '../../../../src/geo/chapter-camera.ts';
import { cross, distance, runsThrough, type Segment } from '../../../../src/geo/segment.ts';
import { shareOver, type Region } from '../../../../src/geo/region.ts';
import { labelsOf } from '../../../../src/map/labels/label-layout.ts';
import { foreignOf, surroundingsOf } from '../../../../src/map/labels/surroundings.ts';
import type { PlacedLabel } from '../../../../src/map/labels/types.ts';
import { below, roomIn, viewportOf, withinWindow } from '../../../../src/map/viewport.ts';
import { layouts, type Layout } from '../../../../src/theme/layouts.ts';
import { LANGS } from '../../../support/langs.ts';
import { idsOf } from '../../../support/scene-story.ts';
import { realStory } from '../../../support/real-story.ts';

/** Layout, width and height of the map in windows from the smallest phone to a large desktop. */
const WINDOWS: readonly [Layout['id'], number, number][] = [
  ['upright', 320, 464],
  ['upright', 390, 560],
  ['upright', 390, 740],
  ['upright', 430, 828],
  ['tall', 768, 920],
  ['low', 422, 300],
  ['middle', 1024, 676],
  ['wide', 1280, 708],
  ['wide', 1440, 808],
  ['grand', 1920, 988],
];
/** Parts of a phone’s map that a card over its lower edge covers; null: as much as its layout allows for. */
const COVERED = [null, 0.36, 0.44];
/** A leader longer than this, px, ties nothing to anything. */
const LONGEST = 60;
const MOST_ON_A_PHONE = 3;
/** Height of the buttons at the map’s upper edge, px. */
const BUTTONS = 36;
/** In a narrower window, px, a name may stand over foreign land before its leader grows too long. */
const SMALLEST = 360;

const leaderOf = ({ leader, anchor }: PlacedLabel, height: number): Segment[] => {
  const at = ([x, y]: readonly [number, number]): [number, number] => [x + anchor[0] * height, y + anchor[1] * height];
  return leader ? [{ from: at(leader.from), to: at(leader.to) }] : [];
};

const boxOf = ({ anchor, dx, dy, ...size }: PlacedLabel, height: number) => ({
  ...size,
  x: anchor[0] * height + dx,
  y: anchor[1] * height + dy,
});

/** More than half of a label there seems to name it. */
const onForeignLand = (land: Region, label: PlacedLabel, height: number) => shareOver(land, boxOf(label, height)) > 0.5;

describe.each(LANGS)('what a chapter tells of is named where it is (%s)', (lang) => {
  const story = realStory(lang);

  test.each(WINDOWS)('%s, %i x %i px', (id, width, height) => {
    const layout = layouts.find((each) => each.id === id)!;
    const covered = id === 'upright' ? COVERED : [null];
    for (const [chapter, part] of story.chapters.flatMap((each) => covered.map((of) => [each, of] as const))) {
      const snapshot = snapshotOfChapter(story, chapter.id);
      const camera = withinWindow(cameraOfChapter(story, chapter.id, layout.format), layout, width, height);
      const cards = part === null ? null : { cards: part * height, bar: 0 };
      const room = viewportOf(roomIn(layout, snapshot.isFocused), width, height, cards);
      const viewport = part === null ? room : below(room, BUTTONS);
      const labels = labelsOf(snapshot, snapshot.scene, camera, viewport);
      const marks = labels.filter(({ kind }) => kind === 'mark');
      const { places, squares, moves } = snapshot.scene;
      expect(marks.length, `labels in ${chapter.id}`).toBe(places.length + squares.length + moves.length);
      if (id === 'upright') expect(marks.length, chapter.id).toBeLessThanOrEqual(MOST_ON_A_PHONE);
      const leaders = marks.flatMap((label) => leaderOf(label, height));
      expect(Math.max(0, ...leaders.map(({ from, to }) => distance(from, to))), chapter.id).toBeLessThanOrEqual(
        LONGEST,
      );
      const crossing = leaders.filter((one, i) => leaders.slice(i + 1).some((other) => cross(one, other)));
      expect(crossing, chapter.id).toEqual([]);
      const { outlines } = surroundingsOf(snapshot.scene, [], [], camera, viewport);
      const onOutline = marks.filter((label) =>
        outlines!.some(
          (edge) =>
            runsThrough(edge, boxOf(label, height)) ||
            (edge.owner !== label.owner && leaderOf(label, height).some((leader) => cross(leader, edge))),
        ),
      );
      expect(idsOf(onOutline), `${chapter.id}, on an outline`).toEqual([]);
      if (width < SMALLEST) continue;
      const land = foreignOf(story.foreign, camera, { height })!;
      const astray = [...places, ...squares].filter(({ id: mark }) =>
        onForeignLand(
          land,
          marks.find((label) => label.id === mark)!,
          height,
        ),
      );
      expect(idsOf(astray), `${chapter.id}, over foreign land`).toEqual([]);
    }
  });
});
