import type { Scene } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import type { Label, Place } from '../../geo/label-candidates.ts';
import type { Surroundings } from '../../geo/label-cost.ts';
import { boxOf, placeLabels, type Placement } from '../../geo/place-labels.ts';
import type { Segment } from '../../geo/segment.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Draft, PlacedLabel, Viewport } from './types.ts';
import { baseLabels } from './base-labels.ts';
import { discsOf } from '../marks/disc-layout.ts';
import { storyLabels } from './story-labels.ts';
import { surroundingsOf } from './surroundings.ts';

export const LINE_HEIGHT = 15;
/** From the top of a label to its first line. */
export const FIRST_BASELINE = 13.5;
const TITLE_PX = 13;
const DETAIL_PX = 12;
/** The names of lands are set wide: so much more for each letter, in px. */
const SPACING = 0.06 * DETAIL_PX;
/** Around the text of a label, in px. */
const AIR = { x: 6, y: 4 };

/** Where room is short, labels keep this many of their lines; the statement's card has them all. */
const TIERS: readonly number[] = [Infinity, 2, 1];

/** Every label of the map, story and base map alike, placed by one rule: none covers another or a symbol. */
export function labelsOf(snapshot: Snapshot, scene: Scene, camera: Camera, viewport: Viewport): PlacedLabel[] {
  const discs = discsOf(scene, camera, viewport.height, snapshot.discMeasure);
  const base = baseLabels(snapshot.dataset.towns, camera, viewport.height);
  const around = surroundingsOf(scene, discs, base, camera, viewport);
  const story = storyLabels(snapshot, scene, discs, camera, viewport);
  const told = fullest(story, around, viewport);
  return [...told, ...placed(base, besides(around, told, viewport), viewport).labels];
}

/** The story's labels with as many lines as can stand without losing a label or crossing another's leader. */
function fullest(story: readonly Draft[], around: Surroundings, viewport: Viewport): PlacedLabel[] {
  let best: ReturnType<typeof placed> | null = null;
  for (const most of TIERS) {
    const attempt = placed(
      story.map((draft) => shortened(draft, most)),
      around,
      viewport,
    );
    if (!best || isBetter(attempt, best)) best = attempt;
    if (best.lost + best.faults === 0) break;
  }
  return best!.labels;
}

const isBetter = (a: Omit<Placement, 'places'>, b: Omit<Placement, 'places'>) =>
  a.lost < b.lost || (a.lost === b.lost && a.faults < b.faults);

/** A label cut to so many lines. Its title stays: a number without a place would be the very pin we do not set. */
function shortened(draft: Draft, most: number): Draft {
  if (draft.lines.length <= most) return draft;
  const [title, second] = draft.lines;
  const figure = draft.lines.find(({ claim }) => claim?.quantity) ?? second!;
  return { ...draft, lines: most === 1 || figure === title ? [title!] : [title!, figure] };
}

/** What base labels find: the story's labels are as solid to them as its symbols. */
function besides(around: Surroundings, told: readonly PlacedLabel[], { height }: Viewport): Surroundings {
  const solids = told.map(({ id, anchor, dx, dy, ...size }) => ({
    owner: id,
    box: { x: anchor[0] * height + dx, y: anchor[1] * height + dy, width: size.width, height: size.height },
  }));
  const leaders = told.flatMap(({ anchor: [x, y], leader }) =>
    leader ? [moved(leader, [x * height, y * height])] : [],
  );
  return { solids: [...around.solids, ...solids], lines: [...around.lines, ...leaders], regions: [], dots: [] };
}

function placed(drafts: readonly Draft[], around: Surroundings, { height, frame }: Viewport) {
  const labels = drafts.map((draft) => ({ ...draft, ...sizeOf(draft) }));
  const { places, lost, faults } = placeLabels(labels, around, frame);
  const standing = labels.flatMap((label) => {
    const place = places.get(label.id);
    return place ? [standingAt(label, place, height)] : [];
  });
  return { labels: standing, lost, faults };
}

function standingAt(label: Draft & Label, place: Place, height: number): PlacedLabel {
  const [x, y] = place.spot.at;
  const leader = place.leader && moved(place.leader, [-x, -y]);
  const box = boxOf(label, place);
  return { ...label, anchor: [x / height, y / height], dx: box.x - x, dy: box.y - y, align: place.align, leader };
}

const moved = ({ from, to }: Segment, [x, y]: Point): Segment => ({
  from: [from[0] + x, from[1] + y],
  to: [to[0] + x, to[1] + y],
});

function sizeOf({ kind, lines, flag }: Draft) {
  const widths = lines.map(({ text }, index) =>
    kind === 'mark' && index === 0
      ? textWidth(text, TITLE_PX, 600) + (flag ? textWidth(` ${flag}`, DETAIL_PX, 600) : 0)
      : textWidth(text, DETAIL_PX, 400),
  );
  const spacing = kind === 'country' || kind === 'region' ? SPACING * lines[0]!.text.length : 0;
  return { width: Math.max(...widths) + spacing + AIR.x, height: lines.length * LINE_HEIGHT + AIR.y };
}
