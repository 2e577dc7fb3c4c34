import type { TypeStyle } from '../text.ts';

// The looks of a picture's text, px before the picture is enlarged.

export const DETAIL: TypeStyle = { family: 'sans', weight: 400, size: 12 };
export const STRONG: TypeStyle = { family: 'sans', weight: 600, size: 12 };
export const KICKER: TypeStyle = { family: 'sans', weight: 600, size: 13 };
export const SMALL: TypeStyle = { family: 'sans', weight: 400, size: 11 };
export const BRAND: TypeStyle = { family: 'serif', weight: 600, size: 14 };
/** From line to line. */
export const LEADING = { detail: 15.5, kicker: 17, small: 14, brand: 18 } as const;

export const headline = (size: number): TypeStyle => ({ family: 'serif', weight: 600, size });
