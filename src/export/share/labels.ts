import { FIRST_BASELINE, LINE_HEIGHT } from '../../map/labels/label-layout.ts';
import type { PlacedLabel } from '../../map/labels/types.ts';
import { at, element } from './svg.ts';
import type { Brush } from './pen.ts';
import type { TypeStyle } from './typeset.ts';

/** Between a label's edge and its text, px. */
const AIR = 3;
const TITLE: TypeStyle = { family: 'sans', weight: 600, size: 13 };
const DETAIL: TypeStyle = { family: 'sans', weight: 400, size: 12 };
const FLAG: TypeStyle = { family: 'sans', weight: 600, size: 12 };
const LAND: TypeStyle = { ...DETAIL, spacing: 0.72 };

/** A text with a halo in the colour of the land, its baseline from 0, 0. */
export const haloed = (
  text: string,
  style: TypeStyle,
  colour: 'ink' | 'quiet' | 'accent',
  { palette, pen }: Brush,
): string => pen.halo(text, style, palette.land, 3) + pen.draw(text, style, palette[colour]);

/** A label with its dot and leader, in px from the map's middle. @param height of the map, px */
export function label(placed: PlacedLabel, height: number, brush: Brush): string {
  const { kind, anchor, leader, lines } = placed;
  const hasDot = kind === 'town' || kind === 'capital';
  const { palette } = brush;
  const ends = leader && `M${leader.from.join()}L${leader.to.join()}`;
  return at(
    anchor[0] * height,
    anchor[1] * height,
    ends ? element('path', { d: ends, stroke: palette.ink, 'stroke-opacity': 0.6 }) : '',
    hasDot ? element('circle', { r: 2, fill: palette.quiet }) : '',
    ...lines.map((_, index) => lineOf(placed, index, brush)),
  );
}

function lineOf(placed: PlacedLabel, index: number, brush: Brush): string {
  const { kind, lines, flag, align, dx, dy, width } = placed;
  const { text } = lines[index]!;
  const style = styleOf(kind, index);
  const news = index === 0 && flag ? `\u00a0${flag}` : '';
  const first = brush.pen.width(text, style);
  const full = first + brush.pen.width(news, FLAG);
  const x = dx + { start: AIR, middle: (width - full) / 2, end: width - AIR - full }[align];
  const y = dy + FIRST_BASELINE + index * LINE_HEIGHT;
  return (
    at(x, y, haloed(text, style, kind === 'mark' ? 'ink' : 'quiet', brush)) +
    (news && at(x + first, y, haloed(news, FLAG, 'accent', brush)))
  );
}

function styleOf(kind: PlacedLabel['kind'], index: number): TypeStyle {
  if (kind === 'country' || kind === 'region') return LAND;
  return kind === 'mark' && index === 0 ? TITLE : DETAIL;
}
