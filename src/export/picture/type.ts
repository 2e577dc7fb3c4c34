import type { Run, TypeStyle } from '../text.ts';

// The looks of a picture's text, px before the picture is enlarged.

export const DETAIL: TypeStyle = { family: 'sans', weight: 400, size: 12, leading: 15.5 };
export const STRONG: TypeStyle = { ...DETAIL, weight: 600 };
export const KICKER: TypeStyle = { family: 'sans', weight: 600, size: 13, leading: 17 };
export const SMALL: TypeStyle = { family: 'sans', weight: 400, size: 11, leading: 14 };
export const BRAND: TypeStyle = { family: 'serif', weight: 600, size: 14, leading: 18 };
export const headline = (size: number): TypeStyle => ({ family: 'serif', weight: 600, size, leading: size * 1.16 });

const inColour =
  (colour: Run['colour']) =>
  (text: string, style = DETAIL): Run => ({ text, style, colour });
export const ink = inColour('ink');
export const quiet = inColour('quiet');
export const accent = inColour('accent');
