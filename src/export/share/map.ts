import type { Dataset } from '../../core/dataset.ts';
import { fitCamera, type Box } from '../../geo/fit.ts';
import { LIMITS } from '../../geo/chapter-camera.ts';
import { pointsOf } from '../../geo/place-points.ts';
import { anchorOfPlace, arcOf } from '../../map/marks/anchors.ts';
import { discsOf } from '../../map/marks/disc-layout.ts';
import { labelsOf } from '../../map/labels/label-layout.ts';
import type { Viewport } from '../../map/labels/types.ts';
import { marksOf } from '../../map/marks/mark-text.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { arc, area, squares, vague } from './areas.ts';
import { label } from './labels.ts';
import { at, element } from './svg.ts';
import { arrowHead, disc, point } from './symbols.ts';
import { textures } from './textures.ts';
import type { Brush } from './pen.ts';

/** px, before the picture is enlarged. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around the labels, px. */
export const EDGE = 8;

/** The camera that sees all places of a chapter in the box, given in map heights. */
export function cameraOf(dataset: Dataset, chapter: string, filled: Box): Camera {
  const { see } = dataset.chapters.find(({ id }) => id === chapter)!;
  const places = dataset.places.filter(({ id }) => see.includes(id));
  return fitCamera(places.flatMap(pointsOf), filled, LIMITS);
}

/**
 * The map as the explorer's view has it, with all its marks and labels, in px from the map's middle.
 * @param ground SVG in map heights, as the camera sees it
 * @param above px at the map's top edge in which no label stands
 */
export function mapOf(
  explorer: Snapshot,
  camera: Camera,
  ground: string,
  size: Size,
  brush: Brush,
  above = EDGE,
): string {
  const { scene } = explorer;
  const { palette } = brush;
  const px = 1 / size.height;
  const marks = marksOf(scene);
  const discs = discsOf(marks, camera, size.height, explorer.discMeasure);
  const labels = labelsOf(explorer, scene, camera, viewportOf(size, above));
  const inPx = ([x, y]: Point, drawn: string) => at(x * size.height, y * size.height, drawn);
  return [
    textures(px, palette),
    element(
      'g',
      { transform: `scale(${size.height})` },
      ground,
      ...marks.areas.map((mark) => named('vague', mark, mark.precision === 'vague' ? vague(mark, camera) : '')),
      ...marks.areas.map((mark) => named('area', mark, mark.place.outline ? area(mark, camera, px, palette) : '')),
      ...marks.squares.map((mark) => named('square', mark, squares(mark, camera, px, palette))),
      ...marks.moves.map((move) => named('move', move, arc(arcOf(move), camera, px, palette))),
    ),
    ...marks.moves.map((move) => {
      const found = arrowHead(move, camera, palette);
      return found ? named('head', move, inPx(found.end, found.head)) : '';
    }),
    ...marks.areas.map((mark) => {
      const [place, drawn] = [anchorOfPlace(camera, mark), point(mark, palette)];
      return place && drawn ? named('point', mark, inPx(place, drawn)) : '';
    }),
    ...discs.map((placed) => {
      const camp = campOf(explorer, placed.mark.claims[0]!.speaker);
      return named('count', placed.mark, disc(placed, camp, size.height, palette));
    }),
    ...labels.map((placed) => named('label', placed, label(placed, size.height, brush))),
  ].join('');
}

/** A group by its mark's id, so that it can be found in a drawing program. */
const named = (what: string, { id }: { readonly id: string }, drawn: string): string =>
  drawn && element('g', { id: `${what}-${id}` }, drawn);

function viewportOf({ width, height }: Size, above: number): Viewport {
  const frame = {
    x: -width / 2 + EDGE,
    y: -height / 2 + above,
    width: width - 2 * EDGE,
    height: height - above - EDGE,
  };
  return { height, frame, topEdge: -height / 2, labelled: frame, blocked: [] };
}

function campOf({ dataset }: Snapshot, speaker: string): number {
  return dataset.camps.findIndex(({ id }) => id === dataset.speakers[speaker]!.camp);
}
