import type { Geometry } from 'geojson';
import type { PlaceMark, Scene } from '../../core/scene.ts';
import { toPx, type Camera, type Point } from '../../geo/camera.ts';
import type { Solid, Surroundings } from '../../geo/label-cost.ts';
import type { Rect } from '../../geo/rect.ts';
import { regionOf, type Region } from '../../geo/region.ts';
import { distance, runsThrough, segmentsOf } from '../../geo/segment.ts';
import { anchorOfPlace, arcInView } from '../marks/anchors.ts';
import { drawnBracket } from '../marks/bracket.ts';
import { withBracket, type PlacedDisc } from '../marks/disc-layout.ts';
import type { Draft, Viewport } from './types.ts';
import { outlineInView } from '../marks/outline-in-view.ts';
import { boxesOfPoint, boxOfDisc, boxOfSquare } from '../marks/symbol-boxes.ts';
import { circleOf } from '../marks/vague-circle.ts';

/** The obstacles for labels, in px from the picture's centre. */
export function surroundingsOf(
  scene: Scene,
  discs: readonly PlacedDisc[],
  base: readonly Draft[],
  camera: Camera,
  viewport: Viewport,
): Surroundings {
  const { height } = viewport;
  return {
    solids: [...solidsOf(scene, discs, camera, height), ...viewport.blocked.map((box) => ({ owner: '', box }))],
    lines: [
      ...scene.moves.map((move) => arcInView(camera, move)),
      ...withBracket(scene.counts).map((mark) => drawnBracket(camera, mark, scene.places, height)),
    ].flatMap((line) =>
      segmentsOf(line.map((point) => point && toPx(point, height))).filter((piece) =>
        runsThrough(piece, viewport.frame),
      ),
    ),
    regions: scene.places.flatMap((mark) => regionsOf(mark, camera, height)),
    outlines: scene.places
      .filter(({ precision }) => precision === 'area')
      .flatMap((mark) => regionsOf(mark, camera, height))
      .flatMap(({ owner, rings }) => rings.flatMap(segmentsOf).map((piece) => ({ ...piece, owner })))
      .filter((edge) => runsThrough(edge, viewport.frame)),
    dots: base.flatMap(({ spots: [spot] }) => spot?.symbol ?? []),
  };
}

function solidsOf(scene: Scene, discs: readonly PlacedDisc[], camera: Camera, height: number): Solid[] {
  const of = (owner: string, boxes: readonly (Rect | null)[]) => boxes.flatMap((box) => (box ? [{ owner, box }] : []));
  return [
    ...discs.flatMap((disc) => of(disc.mark.place.id, [boxOfDisc(disc, height)])),
    ...scene.places.flatMap((mark) => {
      const point = anchorOfPlace(camera, mark);
      return point ? of(mark.place.id, boxesOfPoint(mark, toPx(point, height))) : [];
    }),
    ...scene.squares.flatMap((mark) => of(mark.place.id, [boxOfSquare(mark, camera, height)])),
  ];
}

/** The land of other countries, which labels of the story keep off; null where the story does not say. */
export function foreignOf(
  foreign: Geometry | undefined,
  camera: Camera,
  { height }: Pick<Viewport, 'height'>,
): Region | null {
  const rings = foreign ? outlineInView(camera, foreign) : [];
  const inPx = rings.map((ring) => ring.map((point) => toPx(point, height)));
  return inPx.length > 0 ? regionOf('', inPx) : null;
}

/** Outlines are simplified to segments of at least this length, px. */
const MIN_SEGMENT = 4;

function regionsOf({ place }: PlaceMark, camera: Camera, height: number): Region[] {
  const area = place.outline ?? (place.radiusKm === undefined ? undefined : circleOf(place));
  const rings = area
    ? outlineInView(camera, area).map((ring) => simplified(ring.map((point) => toPx(point, height))))
    : [];
  return rings.length > 0 ? [regionOf(place.id, rings)] : [];
}

function simplified(ring: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of ring) if (kept.length === 0 || distance(kept.at(-1)!, point) >= MIN_SEGMENT) kept.push(point);
  return kept;
}
