import { project, type Camera, type LonLat } from '../../geo/camera.ts';
import type { Layout } from '../../theme/layouts.ts';

/** What a ground shows: the camera's view on a map of this size (px), its centre shifted by the layout's offset. */
export interface ViewTransform {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly offset: Layout['offset'];
}

/** The picture's centre, in px from the map's top left corner. */
export const centreOf = ({ width, height, offset }: Omit<ViewTransform, 'camera'>): [x: number, y: number] => [
  width / 2 + offset.x * height,
  height / 2 + offset.y * height,
];

/** A place in px from the map's top left corner; null behind the horizon. */
export function pixelOf(transform: ViewTransform, place: LonLat): readonly [x: number, y: number] | null {
  const point = project(transform.camera, place);
  const [x, y] = centreOf(transform);
  return point && [x + point[0] * transform.height, y + point[1] * transform.height];
}
