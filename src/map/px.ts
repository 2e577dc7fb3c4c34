/** A length in px, rounded to a tenth: more digits are invisible but add to every page. */
export const px = (value: number): number => Math.round(value * 10) / 10;
