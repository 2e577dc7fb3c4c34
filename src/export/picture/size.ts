/** Px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture's width and height lie between these, px. */
export const SMALLEST = 320;
export const LARGEST = 4096;

export const isPictureSize = ({ width, height }: Size): boolean =>
  [width, height].every((side) => Number.isInteger(side) && side >= SMALLEST && side <= LARGEST);

/** The text stands beside the map, else above and below it. */
export const isBroad = ({ width, height }: Size): boolean => width >= 1.2 * height;

/** The least room in which everything stands, at the size of a page's letters, px. */
const ROOM = { broad: { width: 1040, height: 540 }, upright: { width: 560, height: 640 } } as const;

/** How much larger than on the page everything is drawn. Small pictures show less instead of smaller letters. */
export function enlargement(size: Size): number {
  const room = ROOM[isBroad(size) ? 'broad' : 'upright'];
  return Math.max(1, Math.min(size.width / room.width, size.height / room.height));
}
