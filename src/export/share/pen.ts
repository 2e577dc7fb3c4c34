import type { Palette } from '../../theme/palette.ts';
import { element } from './svg.ts';
import type { Typeset, TypeStyle } from './typeset.ts';

/** How a picture writes: a line begins at 0, 0 on its baseline; lengths in px. */
export interface Pen {
  readonly width: (text: string, style: TypeStyle) => number;
  readonly draw: (text: string, style: TypeStyle, colour: string) => string;
  /** What lies below the letters so that they stand out. */
  readonly halo: (text: string, style: TypeStyle, colour: string, width: number) => string;
}

/** With what a picture is painted. */
export interface Brush {
  readonly palette: Palette;
  readonly pen: Pen;
}

/** Letters as outlines: for rasterisers without fonts. */
export const outlined = (typeset: Typeset): Pen => ({
  width: (text, style) => typeset(text, style).width,
  draw: (text, style, fill) => element('path', { d: typeset(text, style).d, fill }),
  halo: (text, style, stroke, width) =>
    element('path', {
      d: typeset(text, style).d,
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    }),
});
