import { areAlike, lasting } from '../../core/lasting.ts';
import type { Scene } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import type { Label, Place } from '../../geo/label-candidates.ts';
import type { Surroundings } from '../../geo/label-cost.ts';
import { boxOf, placeLabels, type Placement } from '../../geo/place-labels.ts';
import type { Segment } from '../../geo/segment.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { chapterById, keyOfView } from '../../core/view.ts';
import type { Draft, PlacedLabel, Viewport } from './types.ts';
import { discsOf } from '../marks/disc-layout.ts';
import { baseLabels, storyLabels } from './drafts.ts';
import { foreignOf, surroundingsOf } from './surroundings.ts';

/** Size of text where the viewport does not ask for a larger one, px. */
export const TEXT_PX = 13;
/** Of the size of text. */
export const LINE_HEIGHT = 1.16;
/** From a label's top to its first baseline, of the size of text. */
export const FIRST_BASELINE = 1.04;
/** Letter spacing of country and region names, of the size of text. */
export const SPACING = 0.06;
/** Padding on both sides of a label's text together, px. */
const PADDING = { x: 6, y: 4 };
/** From the key to the corner of the map's free part, px. */
const AT_CORNER = 4;
/** It takes no more than this of the map's free part. */
const KEY_PART = 1 / 3;
/** Of this many labels without a place, one is numbered at a time. */
const AT_ONCE = 4;

/** If room is short, labels keep this many lines, those with a figure longest; the claim's card has them all. */
const FIGURE = { plain: 1, figure: 2 } as const;
const SHORT = [FIGURE, { plain: 1, figure: 1 }] as const;
const TIERS = [{ plain: Infinity, figure: Infinity }, { plain: 2, figure: 2 }, ...SHORT] as const;
/** No map has room for more labels of the story: of more, these are tried, with as few lines as can be. */
const CROWD = 30;

/** Beside what a chapter tells of, so many names of the base map say where one is; a map is small below this height, px. */
const NAMES = { small: 2, large: 8 };
const SMALL = 620;

/** All labels of the map, placed so that none covers another or a symbol. */
export function labelsOf(snapshot: Snapshot, scene: Scene, camera: Camera, viewport: Viewport): PlacedLabel[] {
  const discs = discsOf(scene, camera, viewport.height, snapshot.discMeasure);
  const { dataset, view } = snapshot;
  const base = baseLabels(dataset.towns, camera, viewport.height, chapterById(dataset, view.chapter).see);
  const around = surroundingsOf(scene, discs, base, camera, viewport);
  const ofStory = { ...around, foreign: foreignOf(dataset.foreign, camera, viewport) };
  const all = storyLabels(snapshot, scene, discs, camera, viewport);
  const isCrowd = all.length > CROWD;
  const drafts = isCrowd ? foremost(all) : all;
  const first = placed(
    base.filter(({ isFirst }) => isFirst),
    around,
    viewport,
  ).labels;
  const settled = (on: Surroundings) =>
    snapshot.isFocused ? withinRules(drafts, on, viewport) : withMostLines(drafts, on, viewport, isCrowd);
  const after = settled(withLabels(ofStory, first, viewport));
  // Names of the base map never cost the story a label.
  const needsRoom = first.length > 0 && after.lost + after.faults > 0;
  const [names, story] = needsRoom ? [[], settled(ofStory).labels] : [first, after.labels];
  const others = base
    .filter(({ id, kind }) => !names.some((name) => name.id === id) && !(snapshot.isFocused && kind === 'sea'))
    .sort((a, b) => b.priority - a.priority);
  const everything = { ...withLabels(around, [...names, ...story], viewport), regions: [], outlines: [], dots: [] };
  const most = snapshot.isFocused ? (viewport.height < SMALL ? NAMES.small : NAMES.large) - names.length : Infinity;
  return [...story, ...names, ...placed(others, everything, viewport).labels.slice(0, Math.max(0, most))];
}

/** So many answers are kept: more than a story has moments that one goes back and forth between. */
const KEPT = 64;

/** `labelsOf` that keeps its last answers: a map is measured more than once for a day, and readers go back to days. */
export function rememberingLabels(): typeof labelsOf {
  const known = new Map<string, PlacedLabel[]>();
  return (snapshot, scene, camera, viewport) => {
    const key = JSON.stringify([keyOfView(snapshot.view), camera, viewport]);
    const labels = known.get(key) ?? labelsOf(snapshot, scene, camera, viewport);
    known.delete(key);
    known.set(key, labels);
    if (known.size > KEPT) known.delete(known.keys().next().value!);
    return labels;
  };
}

/** Labels as they are shown one after the other: one that says the same in the same place is the same object. */
export function lastingLabels(): (labels: readonly PlacedLabel[]) => readonly PlacedLabel[] {
  const lastById: Record<string, (next: PlacedLabel) => PlacedLabel> = {};
  return (labels) => labels.map((label) => (lastById[label.id] ??= lasting(areSame))(label));
}

const formOf = ({ spots: _, claim, lines, ...look }: PlacedLabel) => [
  look,
  claim?.id,
  lines.map((line) => [line.text, line.claim?.id]),
];
const areSame = (last: PlacedLabel, next: PlacedLabel) => last === next || areAlike(formOf(last), formOf(next));

/** As many as there may be room for: what has to be named, what the chapter does not push back, the latest. */
function foremost(drafts: readonly Draft[]): readonly Draft[] {
  const rank = ({ required, isQuiet = false }: Draft) => Number(required) * 2 - Number(isQuiet);
  return drafts.toSorted((a, b) => rank(b) - rank(a) || b.claim!.known - a.claim!.known).slice(0, CROWD);
}

/**
 * The story's labels, with as many lines as fit without losing a label or crossing a leader; in the closest crowd
 * foreign land and outlines have to take one.
 */
function withMostLines(drafts: readonly Draft[], around: Surroundings, viewport: Viewport, isCrowd: boolean): Attempt {
  let best: Attempt | null = null;
  const anywhere = { ...around, foreign: null, outlines: [] };
  const usual = TIERS.map((tier) => ({ tier, on: around }));
  // Within the rules, a name without its figure makes way for a number.
  const all = around.isStrict ? usual.slice(0, -1) : [...usual, ...SHORT.map((tier) => ({ tier, on: anywhere }))];
  const tries = isCrowd ? all.slice(-1) : all;
  let last = '';
  for (const { tier, on } of tries) {
    const shown = drafts.map((draft) => shortened(draft, tier));
    const form = [on === around, ...shown.map(({ lines }) => lines.length)].join();
    if (form === last) continue;
    last = form;
    const attempt = placed(shown, on, viewport);
    if (!best || isBetter(attempt, best)) best = attempt;
    if (best.lost + best.faults === 0) break;
  }
  return best!;
}

/**
 * A chapter's labels: none of them breaks a rule. What finds no place within the rules has a number there instead, and a
 * line in the key; what finds no place even so, or no line, is named by its mark alone.
 */
function withinRules(drafts: readonly Draft[], around: Surroundings, viewport: Viewport): Attempt {
  const most = Math.floor((viewport.frame.height * KEY_PART) / LINE_HEIGHT / (viewport.textPx ?? TEXT_PX));
  // What else stands on the map makes way for a key.
  const bare = { ...around, solids: around.solids.filter(({ owner }) => owner !== '') };
  let named = drafts;
  let numbered: readonly Draft[] = [];
  for (;;) {
    const key = numbered.length > 0 ? keyTo(numbered, bare, viewport) : [];
    const all = [...named, ...numbered.map(numberOf)];
    const strict = { ...withLabels(key.length > 0 ? bare : around, key, viewport), isStrict: true };
    const attempt = withMostLines(all, strict, viewport, all.length > CROWD);
    const unhappy = numbered.length > 0 && key.length === 0 ? numbered.map(({ id }) => id) : attempt.unhappy;
    if (unhappy.length === 0)
      return { ...attempt, labels: [...key, ...attempt.labels], faults: drafts.length - named.length };
    // One after the other, since each makes room; of very many several at once.
    const next = unhappy.slice(-Math.ceil(unhappy.length / AT_ONCE));
    const isNext = ({ id }: Draft) => next.includes(id);
    numbered = [...numbered.filter((draft) => !isNext(draft)), ...named.filter(isNext)].slice(0, most);
    named = named.filter((draft) => !isNext(draft));
  }
}

const numberOf = (draft: Draft, index: number): Draft => ({
  ...draft,
  kind: 'number',
  lines: [{ text: String(index + 1) }],
  priority: 0,
});

/** "1 Harbour · about 8,000": at the lower edge of the map's free part, where it hides no symbol. */
function keyTo(drafts: readonly Draft[], { solids }: Surroundings, viewport: Viewport): PlacedLabel[] {
  const lines = drafts.map((draft, index) => ({
    text: `${index + 1} ${shortened(draft, FIGURE)
      .lines.map(({ text }) => text)
      .join(' · ')}`,
  }));
  const key: Draft = { id: 'key.numbers', owner: 'key', kind: 'key', lines, spots: [], priority: 0, required: true };
  const { x, y, height } = viewport.frame;
  const size = sizeOf(key, viewport.textPx ?? TEXT_PX);
  const at: Point = [x + AT_CORNER + size.width / 2, y + height - AT_CORNER - size.height / 2];
  const { labels } = placed(
    [{ ...key, spots: [{ at, symbol: null, radius: 0, cost: 0 }] }],
    { solids, lines: [], regions: [], dots: [] },
    viewport,
  );
  return labels.map((label) => ({ ...label, align: 'start', leader: null }));
}

const isBetter = (a: Pick<Placement, 'lost' | 'faults'>, b: Pick<Placement, 'lost' | 'faults'>) =>
  a.lost < b.lost || (a.lost === b.lost && a.faults < b.faults);

/** Cuts a label to a number of lines. The title always stays: a number needs its place. */
function shortened(draft: Draft, { plain, figure }: (typeof TIERS)[number]): Draft {
  const [title, second] = draft.lines;
  const number = draft.lines.find(({ claim }) => claim?.quantity);
  const most = number ? figure : plain;
  if (draft.lines.length <= most) return draft;
  const other = number ?? second!;
  return { ...draft, lines: most === 1 || other === title ? [title!] : [title!, other] };
}

/** The surroundings of the labels that come after others, which are obstacles for them. */
function withLabels(around: Surroundings, labels: readonly PlacedLabel[], { height }: Viewport): Surroundings {
  const solids = labels.map(({ id, anchor, dx, dy, ...size }) => ({
    owner: id,
    box: { x: anchor[0] * height + dx, y: anchor[1] * height + dy, width: size.width, height: size.height },
  }));
  const leaders = labels.flatMap(({ anchor: [x, y], leader }) =>
    leader ? [moved(leader, [x * height, y * height])] : [],
  );
  return { ...around, solids: [...around.solids, ...solids], lines: [...around.lines, ...leaders] };
}

type Attempt = ReturnType<typeof placed>;

function placed(drafts: readonly Draft[], around: Surroundings, { height, frame, textPx = TEXT_PX }: Viewport) {
  const labels = drafts.map((draft) => ({ ...draft, ...sizeOf(draft, textPx), textPx }));
  const { places, ...how } = placeLabels(labels, around, frame);
  const standing = labels.flatMap((label) => {
    const place = places.get(label.id);
    return place ? [standingAt(label, place, height)] : [];
  });
  return { ...how, labels: standing };
}

function standingAt(label: Draft & Label & Pick<PlacedLabel, 'textPx'>, place: Place, height: number): PlacedLabel {
  const [x, y] = place.spot.at;
  const leader = place.leader && moved(place.leader, [-x, -y]);
  const box = boxOf(label, place);
  return {
    ...label,
    anchor: [x / height, y / height],
    dx: box.x - x,
    dy: box.y - y,
    align: label.kind === 'number' ? 'middle' : place.align,
    leader,
  };
}

const moved = ({ from, to }: Segment, [x, y]: Point): Segment => ({
  from: [from[0] + x, from[1] + y],
  to: [to[0] + x, to[1] + y],
});

function sizeOf({ kind, lines, flag }: Draft, textPx: number) {
  const widths = lines.map(({ text }, index) => {
    const isTitle = kind === 'mark' && index === 0;
    return textWidth(isTitle && flag ? `${text} ${flag}` : text, textPx, isTitle ? 600 : 400);
  });
  const spacing = kind === 'country' || kind === 'region' ? SPACING * textPx * lines[0]!.text.length : 0;
  const height = lines.length * LINE_HEIGHT * textPx + PADDING.y;
  const width = Math.max(...widths, kind === 'number' ? height - PADDING.x : 0) + spacing + PADDING.x;
  return { width, height, firstWidth: widths[0]! + spacing, lastWidth: widths.at(-1)! + spacing };
}
