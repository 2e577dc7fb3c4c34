import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import type { Shape } from '../core/dataset.ts';

const SYMBOLS = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  cross: symbolCross,
  triangle: symbolTriangle,
  star: symbolStar,
  wye: symbolWye,
} as const;
const AREA_PX2 = 64;

/** The path of a camp's shape, all of the same area, around 0, 0. */
export const shapePath = (shape: Shape): string => symbol(SYMBOLS[shape], AREA_PX2).digits(2)()!;
