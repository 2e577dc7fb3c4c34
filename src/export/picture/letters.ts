import { MARGIN, textWidth } from '../../theme/text-width.ts';
import { PICTURE_FONTS } from '../../theme/picture-fonts.ts';
import serif from '../../theme/serif-advances.json';
import { escapeHtml } from '../../core/markup.ts';
import { outlined, type Pen } from '../share/pen.ts';
import { element } from '../share/svg.ts';
import type { Typeset, TypeStyle } from '../share/typeset.ts';

const EM_OF_UNKNOWN = 0.6;
const SERIF: Readonly<Record<string, number>> = serif;

/** The width of a line in our own typefaces, px: the same wherever the picture is made. */
function widthOf(text: string, { family, weight, size, spacing = 0 }: TypeStyle): number {
  const letters = [...text.normalize('NFC')];
  const ems = letters.reduce((sum, letter) => sum + (SERIF[letter] ?? EM_OF_UNKNOWN), 0);
  return (family === 'serif' ? ems * size : textWidth(text, size, weight) / MARGIN) + spacing * letters.length;
}

function textOf(text: string, style: TypeStyle, paint: Readonly<Record<string, string | number>>): string {
  if (text.trim() === '') return '';
  const { family, weight, size, spacing } = style;
  const look = { 'font-family': PICTURE_FONTS[family], 'font-weight': weight, 'font-size': size };
  // Another typeface is made as wide as ours, lest letters run into what stands beside them.
  const length = {
    textLength: widthOf(text, style).toFixed(2),
    lengthAdjust: spacing ? 'spacing' : 'spacingAndGlyphs',
  };
  return element('text', { ...look, ...length, ...paint }, escapeHtml(text));
}

/** Letters as text that can be searched and edited, in our typefaces where a reader has them. */
export const lettered: Pen = {
  width: widthOf,
  draw: (text, style, fill) => textOf(text, style, { fill }),
  halo: (text, style, stroke, width) =>
    textOf(text, style, {
      fill: 'none',
      stroke,
      'stroke-width': width,
      'stroke-linejoin': 'round',
      'aria-hidden': 'true',
    }),
};

/** The same as outlines, laid out alike. */
export const letteredAsOutlines = (typeset: Typeset): Pen => ({ ...outlined(typeset), width: widthOf });
