import type { Paint } from '../../theme/paint.ts';

/** A coordinate in map heights from the map's centre as an SVG percentage, so that symbols follow a resized window. */
export const percent = (value: number): string => `${(50 + 100 * value).toFixed(2)}%`;

/** A length in px, rounded to a tenth: more digits are invisible but add to every page. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** A place on one axis of the map as an attribute: in map heights from the map's middle, in a picture file in px from there. */
export const along = (value: number, { mapHeight }: Pick<Paint, 'mapHeight'>): string =>
  mapHeight === null ? percent(value) : (value * mapHeight).toFixed(2);

/** Px as a length in what is drawn in map heights. On a page such strokes do not scale, and keep their px. */
export const stroke = (width: number, { mapHeight }: Pick<Paint, 'mapHeight'>): number =>
  mapHeight === null ? width : Number((width / mapHeight).toPrecision(4));

/** Dashes in px, likewise. */
export const dashes = (lengths: string | undefined, paint: Pick<Paint, 'mapHeight'>): string | undefined =>
  lengths
    ?.split(' ')
    .map((length) => stroke(Number(length), paint))
    .join(' ');
