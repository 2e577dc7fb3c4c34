/** A length in px to a tenth: more digits would be seen by nobody and carried by every page. */
export const px = (value: number): number => Math.round(value * 10) / 10;
