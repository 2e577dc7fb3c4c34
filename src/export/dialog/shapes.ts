import type { Size } from '../picture/size.ts';

/** The sizes that the page offers, px; the command line has any. */
export const SHAPES: Record<'broad' | 'square' | 'upright', Size> = {
  broad: { width: 1600, height: 900 },
  square: { width: 1080, height: 1080 },
  upright: { width: 1080, height: 1350 },
};
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];
