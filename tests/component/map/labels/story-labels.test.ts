import { describe, expect, test } from 'vitest';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { cameraOfChapter } from '../../../../src/geo/chapter-camera.ts';
import { cross, distance, type Segment } from '../../../../src/geo/segment.ts';
import { shareOver, type Region } from '../../../../src/geo/region.ts';
import { labelsOf } from '../../../../src/map/labels/label-layout.ts';
import { foreignOf } from '../../../../src/map/labels/surroundings.ts';
import type { PlacedLabel } from '../../../../src/map/labels/types.ts';
import { roomIn, viewportOf, withinWindow } from '../../../../src/map/viewport.ts';
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
/** A leader longer than this, px, ties nothing to anything. */
const LONGEST = 60;
const MOST_ON_A_PHONE = 3;
/** In a narrower window, px, a name may stand over foreign land before its leader grows too long. */
const SMALLEST = 360;

const leaderOf = ({ leader, anchor }: PlacedLabel, height: number): Segment[] => {
  const at = ([x, y]: readonly [number, number]): [number, number] => [x + anchor[0] * height, y + anchor[1] * height];
  return leader ? [{ from: at(leader.from), to: at(leader.to) }] : [];
};

/** More than half of a label there seems to name it. */
const onForeignLand = (land: Region, { anchor, dx, dy, ...size }: PlacedLabel, height: number) =>
  shareOver(land, { ...size, x: anchor[0] * height + dx, y: anchor[1] * height + dy }) > 0.5;

describe.each(LANGS)('what a chapter tells of is named where it is (%s)', (lang) => {
  const story = realStory(lang);

  test.each(WINDOWS)('%s, %i x %i px', (id, width, height) => {
    const layout = layouts.find((each) => each.id === id)!;
    for (const chapter of story.chapters) {
      const snapshot = snapshotOfChapter(story, chapter.id);
      const camera = withinWindow(cameraOfChapter(story, chapter.id, layout.format), layout, width, height);
      const labels = labelsOf(
        snapshot,
        snapshot.scene,
        camera,
        viewportOf(roomIn(layout, snapshot.isFocused), width, height),
      );
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
      if (width < SMALLEST) continue;
      const land = foreignOf(story.foreign, camera, { height })!;
      const astray = places.filter(({ place }) =>
        onForeignLand(
          land,
          marks.find((label) => label.id === place.id)!,
          height,
        ),
      );
      expect(idsOf(astray), `${chapter.id}, over foreign land`).toEqual([]);
    }
  });
});
