import { ascending } from 'd3';
import type { PlaceMark, Scene } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { distance } from '../../geo/segment.ts';
import { spreadDiscs } from '../../geo/spread-discs.ts';
import { anchorOfPlace } from './anchors.ts';
import { discOf, outerRadius, type Disc } from './count.ts';

/** A count's disc with a place, in map heights. */
export interface PlacedDisc {
  readonly mark: PlaceMark;
  readonly disc: Disc;
  readonly point: Point;
  /** From the disc's edge to the place it belongs to; null where it stands on it. */
  readonly tether: { readonly from: Point; readonly to: Point } | null;
}

/**
 * The discs of a scene on a map that is `height` px high, moved apart where they would hide each other's numbers.
 * @param measure of the story's discs
 */
export function discsOf(scene: Pick<Scene, 'counts'>, camera: Camera, height: number, measure: number): PlacedDisc[] {
  const drawn = foremost(withDisc(scene.counts)).flatMap((mark) => {
    const [anchor, disc] = [anchorOfPlace(camera, mark), discOf(mark.claims[0]!.quantity!, measure)];
    return anchor && disc ? [{ mark, anchor, disc }] : [];
  });
  const places = spreadDiscs(
    drawn.map(({ mark, anchor: [x, y], disc }) => ({
      id: mark.id,
      x: x * height,
      y: y * height,
      r: outerRadius(disc),
    })),
  );
  return drawn.map(({ mark, anchor, disc }) => {
    const [x, y] = places.get(mark.id)!;
    const point: Point = [x / height, y / height];
    return { mark, disc, point, tether: tetherOf(point, anchor, outerRadius(disc) / height) };
  });
}

/** No map has room for more discs: of more, those that are news and the latest are drawn. The list of the day has all. */
const MOST = 40;

function foremost(counts: readonly PlaceMark[]): readonly PlaceMark[] {
  const isBefore = (a: PlaceMark, b: PlaceMark) =>
    Number(b.isNews) - Number(a.isNews) ||
    b.claims[0]!.known - a.claims[0]!.known ||
    // In whatever order they are given.
    ascending(a.id, b.id);
  const drawn = new Set(counts.toSorted(isBefore).slice(0, MOST));
  return counts.filter((mark) => drawn.has(mark));
}

/** A number of a band belongs to all of it: it has a bracket. */
const hasDisc = ({ precision }: PlaceMark): boolean => precision !== 'border';

export const withDisc = (counts: readonly PlaceMark[]): PlaceMark[] => counts.filter(hasDisc);
export const withBracket = (counts: readonly PlaceMark[]): PlaceMark[] => counts.filter((mark) => !hasDisc(mark));

function tetherOf(point: Point, home: Point, radius: number): PlacedDisc['tether'] {
  const length = distance(point, home);
  if (length <= radius) return null;
  const part = radius / length;
  return { from: [point[0] + part * (home[0] - point[0]), point[1] + part * (home[1] - point[1])], to: home };
}
