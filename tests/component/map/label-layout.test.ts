import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { LANGS, LENSES } from '../../../src/core/types.ts';
import type { Camera, Point } from '../../../src/geo/camera.ts';
import { contains, overlaps, type Rect } from '../../../src/geo/rect.ts';
import { anchorOfMove, anchorOfPlace, anchorOfSquare } from '../../../src/map/anchors.ts';
import { labelsOf, type PlacedLabel, type Room } from '../../../src/map/label-layout.ts';
import { below, roomOf } from '../../../src/map/room.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { layouts, type Format, type Layout } from '../../../src/theme/layouts.ts';
import { explorerOf } from '../../support/real-explorer.ts';

/** One picture that a reader can come to: any day, while any chapter's camera stands. */
interface Picture {
  readonly name: string;
  readonly explorer: Explorer;
  readonly camera: Camera;
  readonly room: Room;
  readonly labels: readonly PlacedLabel[];
}

/** The chapters whose cameras differ: several look at the same places. */
function chaptersOf(explorer: Explorer): string[] {
  const bySight = new Map(explorer.dataset.chapters.map(({ id, see }) => [[...see].sort().join(), id]));
  return [...bySight.values()];
}

/** Every moment of every lens and language, under every camera; asks `fault` of each and names those that have one. */
function faultsIn(room: Room, format: Format, fault: (picture: Picture) => readonly string[]): string[] {
  return LANGS.flatMap((lang) =>
    LENSES.flatMap((lens) => {
      const explorer = explorerOf(lang, undefined, lens);
      return chaptersOf(explorer).flatMap((chapter) => {
        explorer.enter(chapter);
        explorer.look(lens);
        const camera = explorer.cameraOf(chapter, format);
        return explorer.moments.flatMap((day) => {
          explorer.goTo(day);
          const name = [lang, lens, chapter, isoOf(day)].join(' ');
          const labels = labelsOf(explorer, explorer.scene, camera, room);
          return fault({ name, explorer, camera, room, labels }).map((what) => `${name}: ${what}`);
        });
      });
    }),
  );
}

const boxOf = ({ anchor: [x, y], dx, dy, width, height }: PlacedLabel, room: Room): Rect => ({
  x: x * room.height + dx,
  y: y * room.height + dy,
  width,
  height,
});
const symbolOf = ({ anchor: [x, y], radius }: PlacedLabel, room: Room): Rect => ({
  x: x * room.height - radius,
  y: y * room.height - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const overOneAnother = ({ labels, room }: Picture) =>
  labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => overlaps(boxOf(a, room), boxOf(b, room)))
      .map((b) => `${a.id} over ${b.id}`),
  );

const overSymbols = ({ labels, room }: Picture) =>
  labels.flatMap((label) =>
    labels
      .filter((other) => other.radius > 0 && overlaps(boxOf(label, room), symbolOf(other, room)))
      .map((other) => `${label.id} over the symbol of ${other.id}`),
  );

const outside = ({ labels, room }: Picture) =>
  labels.filter((label) => !contains(room.frame, boxOf(label, room))).map(({ id }) => `${id} outside`);

function withoutLabel({ explorer: { scene }, camera, room, labels }: Picture): string[] {
  const isInside = ([x, y]: Point) =>
    contains(room.frame, { x: x * room.height, y: y * room.height, width: 0, height: 0 });
  const anchors = [
    ...scene.places.map((mark) => [mark.id, anchorOfPlace(camera, mark)] as const),
    ...scene.squares.map((mark) => [mark.id, anchorOfSquare(camera, mark)] as const),
    ...scene.moves.map((mark) => [mark.id, anchorOfMove(camera, mark, isInside)] as const),
  ];
  return anchors
    .filter(([id, anchor]) => anchor && isInside(anchor) && !labels.some((label) => label.id === id))
    .map(([id]) => `${id} without label`);
}

/** Of two lines of plates at the map's top edge. */
const PLATES_PX = 60;

/** Maps of a small phone, a phone, a laptop and a desktop. */
const ROOMS: [Layout['id'], number, number][] = [
  ['upright', 320, 468],
  ['upright', 390, 558],
  ['wide', 1280, 708],
  ['wide', 1920, 988],
];

describe.each(ROOMS)('in the layout "%s" of %i x %i px, at every moment', (id, width, height) => {
  const layout = layouts.find((candidate) => candidate.id === id)!;
  const room = below(roomOf(layout, width, height), PLATES_PX);

  test('no label covers another or a symbol, and none leaves the free part of the map', { timeout: 60_000 }, () =>
    expect(
      faultsIn(room, layout.format, (picture) => [
        ...overOneAnother(picture),
        ...overSymbols(picture),
        ...outside(picture),
      ]),
    ).toEqual([]),
  );

  test('every mark in the free part of the map has its label', { timeout: 60_000 }, () =>
    expect(faultsIn(room, layout.format, withoutLabel)).toEqual([]),
  );
});

describe('labels', () => {
  const room = roomOf(
    layouts.find(({ id }) => id === 'wide')!,
    1280,
    708,
  );
  const labelsOn = (iso: string, chapter = 'start') => {
    const explorer = explorerOf('en');
    explorer.enter(chapter);
    explorer.goTo(Date.parse(iso) / 86_400_000);
    return labelsOf(explorer, explorer.scene, explorer.cameraOf(chapter, 'broad'), room);
  };
  const linesOf = (labels: readonly PlacedLabel[], id: string) =>
    labels.find((label) => label.id === id)?.lines.map(({ text }) => text);

  test('of marks carry their leading statement, those of the base map none', () => {
    const labels = labelsOn('2024-10-31');
    expect(labels.filter(({ kind, claim }) => (kind === 'mark') !== (claim !== undefined))).toEqual([]);
    expect(labels.find(({ id }) => id === 'vladivostok')?.claim?.id).toBe('002-04');
  });

  test('say place, number, speaker and day', () =>
    expect(linesOf(labelsOn('2024-10-31'), 'vladivostok')).toEqual(['Vladivostok', 'at least 3,000', 'Kirby, 23 Oct']));

  test('stand below the plates, also for marks that the plates cover', () => {
    const explorer = explorerOf('de');
    explorer.enter('silence');
    const phone = roomOf(
      layouts.find(({ id }) => id === 'upright')!,
      390,
      558,
    );
    const marksUnder = (platesPx: number) =>
      labelsOf(explorer, explorer.scene, explorer.cameraOf('silence', 'upright'), below(phone, platesPx))
        .filter(({ kind }) => kind === 'mark')
        .map(({ id }) => id)
        .sort();
    expect(marksUnder(185)).toEqual(marksUnder(0));
    expect(marksUnder(185)).toContain('kursk-oblast.territory');
  });

  test('are the same each time', () => expect(labelsOn('2024-11-25')).toEqual(labelsOn('2024-11-25')));

  test('name the towns, lands and seas that make sense at the scale, and others at another', () => {
    const named = (chapter: string) => labelsOn('2024-10-01', chapter).flatMap(({ lines }) => lines[0]!.text);
    expect(named('start')).toContain('China');
    expect(named('border')).not.toContain('China');
    expect(named('border').length).toBeGreaterThan(1);
  });

  test('of a mark behind the horizon or outside of the free part are left out', () => {
    const ids = labelsOn('2025-04-26', 'border').map(({ id }) => id);
    expect(ids).toContain('kursk-oblast');
    expect(ids).not.toContain('vladivostok');
  });
});
