import type { Paint } from '../../theme/paint.ts';

/** A place on one axis of the map as an attribute: in map heights from the map's middle, in a picture file in px from there. */
export const along = (value: number, { mapHeight }: Pick<Paint, 'mapHeight'>): string =>
  mapHeight === null ? `${(50 + 100 * value).toFixed(2)}%` : (value * mapHeight).toFixed(2);

/** Px as a length in what is drawn in map heights. On a page such strokes do not scale, and keep their px. */
export const stroke = (px: number, { mapHeight }: Pick<Paint, 'mapHeight'>): number =>
  mapHeight === null ? px : Number((px / mapHeight).toPrecision(4));

/** Dashes in px, likewise. */
export const dashes = (px: string | undefined, paint: Pick<Paint, 'mapHeight'>): string | undefined =>
  px
    ?.split(' ')
    .map((length) => stroke(Number(length), paint))
    .join(' ');
