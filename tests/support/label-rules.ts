import type { Snapshot } from '../../src/core/snapshot.ts';
import type { Camera } from '../../src/geo/camera.ts';
import type { Rect } from '../../src/geo/rect.ts';
import { shareOver } from '../../src/geo/region.ts';
import { cross, distance, runsThrough, type Segment } from '../../src/geo/segment.ts';
import { labelsOf } from '../../src/map/labels/label-layout.ts';
import { labelsOnMap } from '../../src/map/labels/labels-on-map.ts';
import { foreignOf, surroundingsOf } from '../../src/map/labels/surroundings.ts';
import type { PlacedLabel, Viewport } from '../../src/map/labels/types.ts';
import { discsOf } from '../../src/map/marks/disc-layout.ts';

/** What no label of a chapter's map may do, by the sight of what is drawn. */

/** A longer leader ties nothing to anything, px. */
const LONGEST = 60;

/** A chapter's labels on a map with the globe and the scale bar that it has there. */
export const labelsOn = (snapshot: Snapshot, camera: Camera, viewport: Viewport): PlacedLabel[] =>
  labelsOnMap(snapshot, camera, viewport, labelsOf);

export const boxOf = ({ anchor, dx, dy, ...size }: PlacedLabel, height: number): Rect => ({
  x: anchor[0] * height + dx,
  y: anchor[1] * height + dy,
  width: size.width,
  height: size.height,
});

export function leadersOf({ leader, anchor }: PlacedLabel, height: number): Segment[] {
  const at = ([x, y]: readonly [number, number]): [number, number] => [x + anchor[0] * height, y + anchor[1] * height];
  return leader ? [{ from: at(leader.from), to: at(leader.to) }] : [];
}

/** Every rule that a name or a number of the story breaks, with its id; the key names nothing beneath it. */
export function brokenRules(
  snapshot: Snapshot,
  camera: Camera,
  viewport: Viewport,
  labels: readonly PlacedLabel[],
): string[] {
  const { height } = viewport;
  const { scene, dataset } = snapshot;
  const discs = discsOf(scene, camera, height, snapshot.discMeasure);
  const { outlines, lines, regions } = surroundingsOf(scene, discs, [], camera, viewport);
  const land = foreignOf(dataset.foreign, camera, viewport);
  const places = [...scene.places, ...scene.squares].map(({ id }) => id);
  const own = labels.filter(({ kind }) => kind === 'mark' || kind === 'number');
  const rules: Readonly<Record<string, (label: PlacedLabel, box: Rect, leaders: readonly Segment[]) => boolean>> = {
    'on an outline': (_, box) => outlines!.some((edge) => runsThrough(edge, box)),
    'a leader over an outline': ({ owner }, _, leaders) =>
      leaders.some((leader) => outlines!.some((edge) => edge.owner !== owner && cross(leader, edge))),
    'a long leader': (_, __, leaders) => leaders.some(({ from, to }) => distance(from, to) > LONGEST),
    'over a line': (_, box, leaders) =>
      lines.some((line) => runsThrough(line, box) || leaders.some((leader) => cross(leader, line))),
    'leaders cross': ({ id }, _, leaders) =>
      own.some(
        (other) =>
          other.id < id && leadersOf(other, height).some((one) => leaders.some((leader) => cross(one, leader))),
      ),
    'over foreign land': ({ id }, box) => places.includes(id) && land !== null && shareOver(land, box) > 0.5,
    'over what is not its own': ({ owner }, box) =>
      regions.some((region) => region.owner !== owner && shareOver(region, box) > 0.5),
    'a disc without its figure': ({ kind, owner, lines: words }) =>
      kind === 'mark' &&
      discs.some(({ mark }) => mark.place.id === owner) &&
      !words.some(({ claim }) => claim?.quantity !== undefined),
  };
  return own.flatMap((label) =>
    Object.entries(rules).flatMap(([rule, isBroken]) =>
      isBroken(label, boxOf(label, height), leadersOf(label, height)) ? [`${label.id}: ${rule}`] : [],
    ),
  );
}
