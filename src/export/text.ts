import serif from '../theme/serif-advances.json';
import { PICTURE_FONTS } from '../theme/picture-fonts.ts';
import type { Palette } from '../theme/palette.ts';
import { MARGIN, textWidth, type Weight } from '../theme/text-width.ts';
import { escapeHtml } from '../core/markup.ts';
import { element } from './svg.ts';

export interface TypeStyle {
  readonly family: 'sans' | 'serif';
  readonly weight: Weight;
  /** px */
  readonly size: number;
  /** From line to line, px. */
  readonly leading: number;
}

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style: TypeStyle;
  readonly colour: keyof Omit<Palette, 'camps'>;
  /** Between it and what stands before it in its line, besides a space; px. */
  readonly lead?: number;
}

interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A halo of this colour and width (px) lets the letters stand out. */
  readonly halo?: { readonly colour: string; readonly width: number };
}

const EM_OF_UNKNOWN = 0.6;
const SERIF: Readonly<Record<string, number>> = serif;

/** The width of a line in our own typefaces, px: the same wherever the picture is made. */
export function widthOf(text: string, { family, weight, size }: Omit<TypeStyle, 'leading'>): number {
  if (family === 'sans') return textWidth(text, size, weight) / MARGIN;
  return [...text.normalize('NFC')].reduce((sum, letter) => sum + (SERIF[letter] ?? EM_OF_UNKNOWN), 0) * size;
}

const attributesOf = ({ style: { family, weight, size }, colour }: Run, palette: Palette) => ({
  // The picture as a whole is set in the sans.
  'font-family': family === 'serif' ? PICTURE_FONTS.serif : undefined,
  'font-weight': weight,
  'font-size': size,
  fill: palette[colour],
});

/** One line of text as one element, so that any typeface flows. @param runs one after the other, a space between them */
export function textLine(
  [x, y]: readonly [number, number],
  runs: readonly Run[],
  palette: Palette,
  { anchor = 'start', halo }: TextOptions = {},
): string {
  const [first, ...others] = runs;
  if (!first || first.text.trim() === '') return '';
  return element(
    'text',
    {
      x: x.toFixed(2),
      y: y.toFixed(2),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...attributesOf(first, palette),
      ...(halo && {
        stroke: halo.colour,
        'stroke-width': halo.width,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    lettersOf(first),
    ...others.map(
      (run) => ` ${element('tspan', { dx: run.lead || undefined, ...attributesOf(run, palette) }, lettersOf(run))}`,
    ),
  );
}

/** None of our typefaces has this sign: it is an equals sign, struck through. */
const UNEQUAL = '≠';

function lettersOf({ text, style }: Run): string {
  const [equals, slash] = [widthOf('=', style), widthOf('/', style)];
  const struck =
    `=${element('tspan', { dx: (-(equals + slash) / 2).toFixed(2) }, '/')}` +
    `<tspan dx="${((equals - slash) / 2).toFixed(2)}">`;
  const [first, ...others] = text.split(UNEQUAL).map(escapeHtml);
  return others.reduce((line, part) => `${line}${struck}${part}</tspan>`, first!);
}

/** Breaks a text into lines no wider than `width` (px); a longer word stands alone. */
export function wrapped(text: string, width: number, style: TypeStyle): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
