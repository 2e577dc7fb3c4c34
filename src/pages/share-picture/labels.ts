import { FIRST_BASELINE, LINE_HEIGHT, type PlacedLabel } from '../../map/label-layout.ts';
import { light } from '../../theme/palette.ts';
import { at, element } from './svg.ts';
import type { Outlines, Typeset, TypeStyle } from './typeset.ts';

/** Between a label's edge and its text, px. */
const AIR = 3;
const TITLE: TypeStyle = { family: 'sans', weight: 600, size: 13 };
const DETAIL: TypeStyle = { family: 'sans', weight: 400, size: 12 };
const FLAG: TypeStyle = { family: 'sans', weight: 600, size: 12 };
const LAND: TypeStyle = { ...DETAIL, spacing: 0.72 };

const NOTHING: Outlines = { d: '', width: 0 };

/** Outlines of a text, with a halo in the colour of the land. */
export const haloed = (d: string, colour: string): string =>
  d &&
  element('path', { d, fill: 'none', stroke: light.land, 'stroke-width': 3, 'stroke-linejoin': 'round' }) +
    element('path', { d, fill: colour });

/** A label with its dot and leader, in px from the map's middle. @param height of the map, px */
export function label(placed: PlacedLabel, height: number, typeset: Typeset): string {
  const { kind, anchor, leader, lines } = placed;
  const hasDot = kind === 'town' || kind === 'capital';
  const ends = leader && `M${leader.from.join()}L${leader.to.join()}`;
  return at(
    anchor[0] * height,
    anchor[1] * height,
    ends ? element('path', { d: ends, stroke: light.ink, 'stroke-opacity': 0.6 }) : '',
    hasDot ? element('circle', { r: 2, fill: light.quiet }) : '',
    ...lines.map((_, index) => lineOf(placed, index, typeset)),
  );
}

function lineOf(placed: PlacedLabel, index: number, typeset: Typeset): string {
  const { kind, lines, flag, align, dx, dy, width } = placed;
  const text = typeset(lines[index]!.text, styleOf(kind, index));
  const news = index === 0 && flag ? typeset(`\u00a0${flag}`, FLAG) : NOTHING;
  const full = text.width + news.width;
  const x = dx + { start: AIR, middle: (width - full) / 2, end: width - AIR - full }[align];
  const y = dy + FIRST_BASELINE + index * LINE_HEIGHT;
  return (
    at(x, y, haloed(text.d, kind === 'mark' ? light.ink : light.quiet)) +
    at(x + text.width, y, haloed(news.d, light.accent))
  );
}

function styleOf(kind: PlacedLabel['kind'], index: number): TypeStyle {
  if (kind === 'country' || kind === 'region') return LAND;
  return kind === 'mark' && index === 0 ? TITLE : DETAIL;
}
