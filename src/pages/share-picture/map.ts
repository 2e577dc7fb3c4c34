import type { Dataset } from '../../core/dataset.ts';
import { fitCamera } from '../../geo/fit.ts';
import { LIMITS } from '../../geo/chapter-camera.ts';
import { pointsOf } from '../../geo/place-points.ts';
import { anchorOfPlace } from '../../map/anchors.ts';
import { discsOf } from '../../map/disc-layout.ts';
import { labelsOf, type Room } from '../../map/label-layout.ts';
import { marksOf } from '../../map/mark-text.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { light } from '../../theme/palette.ts';
import { arc, area, squares, vague } from './areas.ts';
import { haloed, label } from './labels.ts';
import { at, element } from './svg.ts';
import { arrowHead, disc, point } from './symbols.ts';
import { textures } from './textures.ts';
import type { Typeset } from './typeset.ts';

/** px, before the picture is enlarged. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that the chapter's places fill, in map heights. */
const FILLED = { width: 0.78, height: 0.6 };
/** Around the labels, px; above them stands the day. */
const EDGE = 8;
const DAY_LINE = 26;
const DAY = { family: 'sans', weight: 600, size: 13 } as const;

export const cameraOf = (dataset: Dataset, chapter: string): Camera => {
  const { see } = dataset.chapters.find(({ id }) => id === chapter)!;
  const places = dataset.places.filter(({ id }) => see.includes(id));
  return fitCamera(places.flatMap(pointsOf), FILLED, LIMITS);
};

/**
 * The map as the explorer's view has it, with all its marks and labels, in px from the map's middle.
 * @param ground SVG in map heights, as the camera sees it
 */
export function mapOf(explorer: Explorer, camera: Camera, ground: string, size: Size, typeset: Typeset): string {
  const { scene } = explorer;
  const px = 1 / size.height;
  const marks = marksOf(scene);
  const discs = discsOf(marks, camera, size.height, explorer.discMeasure);
  const labels = labelsOf(explorer, scene, camera, roomOf(size));
  const symbols = marks.areas.flatMap((mark) => {
    const place = anchorOfPlace(camera, mark);
    return place ? [at(place[0] * size.height, place[1] * size.height, point(mark))] : [];
  });
  const heads = marks.moves.flatMap((move) => {
    const found = arrowHead(move, camera);
    return found ? [at(found.end[0] * size.height, found.end[1] * size.height, found.head)] : [];
  });
  return [
    textures(px),
    element(
      'g',
      { transform: `scale(${size.height})` },
      ground,
      ...marks.areas.map((mark) => (mark.precision === 'vague' ? vague(mark, camera) : '')),
      ...marks.areas.map((mark) => (mark.place.outline ? area(mark, camera, px) : '')),
      ...marks.squares.map((mark) => squares(mark, camera, px)),
      ...marks.moves.map((move) => arc(move, camera, px)),
    ),
    ...heads,
    ...symbols,
    ...discs.map((placed) => disc(placed, campOf(explorer, placed.mark.claims[0]!.speaker), size.height)),
    ...labels.map((placed) => label(placed, size.height, typeset)),
    dayOf(explorer, size, typeset),
  ].join('');
}

function roomOf({ width, height }: Size): Room {
  const frame = {
    x: -width / 2 + EDGE,
    y: -height / 2 + DAY_LINE,
    width: width - 2 * EDGE,
    height: height - DAY_LINE - EDGE,
  };
  return { height, frame, topEdge: -height / 2, labelled: frame, blocked: [] };
}

function dayOf({ words, lens, day }: Explorer, { width, height }: Size, typeset: Typeset): string {
  const { d } = typeset(`${words.lens[lens]} ${words.day(day)}`, DAY);
  return at(-width / 2 + EDGE + 4, -height / 2 + 20, haloed(d, light.ink));
}

function campOf({ dataset }: Explorer, speaker: string): number {
  return dataset.camps.findIndex(({ id }) => id === dataset.speakers[speaker]!.camp);
}
