import type { Weight } from '../../theme/text-width.ts';
import type { Pen } from './pen.ts';

export interface TypeStyle {
  readonly family: 'sans' | 'serif';
  readonly weight: Weight;
  /** px */
  readonly size: number;
  /** Between letters, px. */
  readonly spacing?: number;
}

/** A line of text as outlines: an SVG path whose baseline begins at 0, 0, and its width, both in px. */
export interface Outlines {
  readonly d: string;
  readonly width: number;
}

/** The rasteriser has no fonts, so that a picture is the same on every machine that has ours. */
export type Typeset = (text: string, style: TypeStyle) => Outlines;

/** Breaks a text into lines no wider than `width` (px); a longer word stands alone. */
export function wrapped(text: string, width: number, style: TypeStyle, widthOf: Pen['width']): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
