import type { Camera } from '../../geo/camera.ts';
import type { Layout } from '../../theme/layouts.ts';

/** What a ground is pointed at: the camera, in a map of this size (px), its middle moved by the layout's offset. */
export interface Aim {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly offset: Layout['offset'];
}
