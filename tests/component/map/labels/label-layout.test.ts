import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../src/core/days.ts';
import type { PlaceMark } from '../../../../src/core/scene.ts';
import { LENSES } from '../../../../src/core/types.ts';
import { LANGS } from '../../../support/langs.ts';
import type { Camera, Point } from '../../../../src/geo/camera.ts';
import { cameraOfChapter } from '../../../../src/geo/chapter-camera.ts';
import { covers } from '../../../../src/geo/region.ts';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { realStory } from '../../../support/real-story.ts';
import { contains, overlaps, type Rect } from '../../../../src/geo/rect.ts';
import { cross, distance, type Segment } from '../../../../src/geo/segment.ts';
import { anchorOfMove, anchorOfPlace, anchorOfSquare } from '../../../../src/map/marks/anchors.ts';
import { outerRadius } from '../../../../src/map/marks/count.ts';
import { discsOf } from '../../../../src/map/marks/disc-layout.ts';
import { spotsOfBracket } from '../../../../src/map/labels/label-spots.ts';
import { surroundingsOf } from '../../../../src/map/labels/surroundings.ts';
import { labelsOf } from '../../../../src/map/labels/label-layout.ts';
import type { PlacedLabel, Viewport } from '../../../../src/map/labels/types.ts';
import { below } from '../../../../src/map/viewport.ts';
import { boxesOfPoint, boxOfDisc, boxOfSquare } from '../../../../src/map/marks/symbol-boxes.ts';
import type { Explorer } from '../../../../src/state/explorer.svelte.ts';
import type { Format, Layout } from '../../../../src/theme/layouts.ts';
import { explorerAt } from '../../../support/explorer.ts';
import { boxOf, leadersOf } from '../../../support/label-rules.ts';
import { layoutNamed, viewportIn } from '../../../support/layouts.ts';
import { chaptersByCamera, explorerOf } from '../../../support/real-explorer.ts';
import { claim as statement, storyOf } from '../../../support/scene-story.ts';

/** One picture that a reader can come to: any day, while any chapter's camera stands. */
interface Picture {
  readonly explorer: Explorer;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly labels: readonly PlacedLabel[];
}

/**
 * Every moment of both lenses under every camera; asks `fault` of each and names those that have one. Languages take
 * turns, from camera to camera, lens to lens and, by `turn`, from window to window.
 */
function faultsIn(
  viewport: Viewport,
  format: Format,
  fault: (picture: Picture) => readonly string[],
  turn = 0,
): string[] {
  return LENSES.flatMap((lens, ofLens) =>
    chaptersByCamera(explorerOf('de')).flatMap((chapter, ofCamera) => {
      const lang = LANGS[(turn + ofLens + ofCamera) % LANGS.length]!;
      const explorer = explorerOf(lang, undefined, lens);
      explorer.enter(chapter);
      explorer.look(lens);
      const camera = explorer.cameraOf(chapter, format);
      return explorer.moments.flatMap((day) => {
        explorer.goTo(day);
        const name = [lang, lens, chapter, isoOf(day)].join(' ');
        const labels = labelsOf(explorer, explorer.scene, camera, viewport);
        return fault({ explorer, camera, viewport, labels }).map((what) => `${name}: ${what}`);
      });
    }),
  );
}

const pairs = <T>(list: readonly T[]) => list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));

const boxesOf = ({ labels, viewport }: Picture) =>
  labels.map((label): [string, Rect] => [label.id, boxOf(label, viewport.height)]);

const overOneAnother = (picture: Picture) =>
  pairs(boxesOf(picture))
    .filter(([[, a], [, b]]) => overlaps(a, b))
    .map(([[a], [b]]) => `${a} over ${b}`);

/** Discs, dots, arrowheads and squares, as they are drawn, and what else stands on the map. */
function symbolsIn({ explorer: { scene }, camera, viewport }: Picture): [string, Rect][] {
  const { height, blocked } = viewport;
  const pointOf = (mark: PlaceMark): Rect[] => {
    const point = anchorOfPlace(camera, mark);
    return point ? boxesOfPoint(mark, [point[0] * height, point[1] * height]) : [];
  };
  const squareOf = (mark: PlaceMark) => boxOfSquare(mark, camera, height) ?? [];
  return [
    ...discsOf(scene, camera, height, 10_000).map((disc): [string, Rect] => [disc.mark.id, boxOfDisc(disc, height)]),
    ...scene.places.flatMap((mark) => pointOf(mark).map((box): [string, Rect] => [mark.id, box])),
    ...scene.squares.flatMap((mark) => [squareOf(mark)].flat().map((box): [string, Rect] => [mark.id, box])),
    ...blocked.map((box): [string, Rect] => ['what is blocked', box]),
  ];
}

function overSymbols(picture: Picture): string[] {
  const symbols = symbolsIn(picture);
  return boxesOf(picture).flatMap(([id, box]) =>
    symbols.filter(([, symbol]) => overlaps(box, symbol)).map(([of]) => `${id} over the symbol of ${of}`),
  );
}

const outside = ({ labels, viewport }: Picture) =>
  labels.filter((label) => !contains(viewport.frame, boxOf(label, viewport.height))).map(({ id }) => `${id} outside`);

const crossing = ({ labels, viewport }: Picture) => {
  const leaders = labels.flatMap((label) => leadersOf(label, viewport.height));
  return pairs(leaders).flatMap(([a, b]) => (cross(a, b) ? ['two leaders cross'] : []));
};

function withoutLabel({ explorer: { scene }, camera, viewport, labels }: Picture): string[] {
  const isInside = ([x, y]: Point) =>
    contains(viewport.frame, { x: x * viewport.height, y: y * viewport.height, width: 0, height: 0 });
  const anchors = [
    ...scene.places.map((mark) => [mark.id, anchorOfPlace(camera, mark)] as const),
    ...scene.squares.map((mark) => [mark.id, anchorOfSquare(camera, mark)] as const),
    ...scene.moves.map((mark) => [mark.id, anchorOfMove(camera, mark, isInside)] as const),
  ];
  return anchors
    .filter(([id, anchor]) => anchor && isInside(anchor) && !labels.some((label) => label.id === id))
    .map(([id]) => `${id} without label`);
}

const discsOverDiscs = ({ explorer: { scene }, camera, viewport: { height } }: Picture) =>
  pairs(discsOf(scene, camera, height, 10_000))
    .filter(([a, b]) => distance(a.point, b.point) * height < outerRadius(a.disc) + outerRadius(b.disc))
    .map(([a, b]) => `${a.mark.id} over ${b.mark.id}`);

/** Of two lines of callouts at the map's top edge. */
const PLATES_PX = 60;

/** Maps of windows of 320 x 568, 390 x 664, 768 x 1024, 1280 x 800, 1920 x 1080 and 2560 x 1440 px. */
const ROOMS: [Layout['id'], number, number][] = [
  ['upright', 320, 462],
  ['upright', 390, 558],
  ['tall', 768, 932],
  ['wide', 1280, 708],
  ['wide', 1920, 988],
  ['wide', 2560, 1348],
];

describe.each(ROOMS)('in the layout "%s" of %i x %i px, at every moment', (...window) => {
  const room = below(viewportIn(...window), PLATES_PX);
  const { format } = layoutNamed(window[0]);
  const { x, y, height } = room.frame;
  const corner = { x, y: y + height - 80, width: 120, height: 80 };
  const viewport = { ...room, blocked: format === 'broad' ? [corner, { x: 60, y: -60, width: 120, height: 40 }] : [] };

  const title =
    'no label covers another, a symbol or what is blocked, or leaves the free part; no leader crosses another';

  test(title, { timeout: 120_000 }, () => {
    const rules = [overOneAnother, overSymbols, outside, crossing, discsOverDiscs, withoutLabel];
    const turn = ROOMS.findIndex(([, width]) => width === window[1]);
    const faultsOf = (picture: Picture) => rules.flatMap((fault) => fault(picture));
    expect(faultsIn(viewport, format, faultsOf, turn)).toEqual([]);
  });
});

describe('labels', () => {
  const viewport = viewportIn('wide', 1280, 708);
  const labelsOn = (iso: string, chapter = 'start') => {
    const explorer = explorerOf('en');
    explorer.enter(chapter);
    explorer.goTo(Date.parse(iso) / 86_400_000);
    return labelsOf(explorer, explorer.scene, explorer.cameraOf(chapter, 'broad'), viewport);
  };
  const linesOf = (labels: readonly PlacedLabel[], id: string) =>
    labels.find((label) => label.id === id)?.lines.map(({ text }) => text);

  test('of marks carry their leading statement, those of the base map none', () => {
    const labels = labelsOn('2024-10-31');
    expect(labels.filter(({ kind, claim }) => (kind === 'mark') !== (claim !== undefined))).toEqual([]);
    expect(labels.find(({ id }) => id === 'vladivostok')?.claim?.id).toBe('002-04');
  });

  test('say place, number, speaker and day', () =>
    expect(linesOf(labelsOn('2024-10-31'), 'vladivostok')).toEqual([
      'Vladivostok',
      'at least 3,000 soldiers',
      'Kirby, 23 Oct',
    ]));

  describe('under high callouts', () => {
    const explorer = explorerOf('de');
    explorer.enter('silence');
    explorer.explore();
    const labelledUnder = (calloutsPx: number) =>
      labelsOf(
        explorer,
        explorer.scene,
        explorer.cameraOf('silence', 'upright'),
        below(viewportIn('upright', 390, 558), calloutsPx),
      )
        .filter(({ kind }) => kind === 'mark')
        .map(({ id }) => id)
        .sort();
    const [open, covered] = [labelledUnder(0), labelledUnder(185)];

    test('stand below them, also for marks that they cover', () => {
      expect(covered).toEqual(open.filter((id) => id !== 'east-to-kursk'));
      expect(covered).toContain('kursk-oblast.territory');
    });

    test('name no movement of which nothing can be seen', () => expect(open).toContain('east-to-kursk'));
  });

  test('are the same each time', () => expect(labelsOn('2024-11-25')).toEqual(labelsOn('2024-11-25')));

  test('name the towns, lands and seas that make sense at the scale, and others at another', () => {
    const named = (chapter: string) => labelsOn('2024-10-01', chapter).flatMap(({ lines }) => lines[0]!.text);
    expect(named('start')).toContain('China');
    expect(named('border')).not.toContain('China');
    expect(named('border').length).toBeGreaterThan(1);
  });

  test('name a town that the chapter wants to be seen, at a scale at which it is not named otherwise', () => {
    const isNamed = (chapter: string) => labelsOn('2024-10-01', chapter).some(({ id }) => id === 'base-seoul');
    expect([isNamed('plan'), isNamed('reactions')]).toEqual([true, false]);
  });

  test('of a mark behind the horizon or outside of the free part are left out', () => {
    const ids = labelsOn('2025-04-26', 'border').map(({ id }) => id);
    expect(ids).toContain('kursk-oblast');
    expect(ids).not.toContain('vladivostok');
  });
});

test('of a bracket, labels know only what is drawn: nothing of it in an area that its band runs through', () => {
  const snapshot = snapshotOfChapter(realStory('en'), 'border');
  const camera = cameraOfChapter(snapshot.dataset, 'border', 'broad');
  const viewport = viewportIn('wide', 1280, 708);
  const { lines, regions } = surroundingsOf(snapshot.scene, [], [], camera, viewport);
  const area = regions.find(({ owner }) => owner === 'kursk-oblast')!;
  const inside = ({ from: [ax, ay], to: [bx, by] }: Segment) => covers(area, (ax + bx) / 2, (ay + by) / 2);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(inside)).toEqual([]);
  const mark = snapshot.scene.places.find(({ id }) => id === 'ua-ru-border')!;
  const spots = spotsOfBracket(mark, snapshot.scene, camera, viewport);
  expect(spots.filter(({ at }) => covers(area, ...at))).toEqual([]);
});

test('a map with more marks than it has room to name names the latest of them', () => {
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...{ id: `spot-${i}`, name: `Spot ${i}`, precision: 'exact' as const },
    ...{ lon: 2 + (i % 10) * 2, lat: 46 + Math.floor(i / 10) * 2 },
  }));
  const [start] = storyOf([]).chapters;
  const claims = many.map((place, i) => statement(`100-${i}`, { said: 1 + i, places: [place] }));
  const explorer = explorerAt(100, [
    claims,
    { places: many, chapters: [{ ...start!, see: many.map(({ id }) => id) }] },
  ]);
  const viewport = viewportIn('wide', 1280, 708);
  const named = labelsOf(explorer, explorer.scene, explorer.cameraOf('start', 'broad'), viewport);
  expect(named.length).toBeGreaterThan(20);
  const latest = many.slice(-30).map(({ id }) => id);
  expect(named.filter(({ id }) => !latest.includes(id))).toEqual([]);
});
