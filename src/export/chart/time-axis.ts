import { GLYPHS } from '../../charts/glyph-paths.ts';
import { stretchesOf } from '../../charts/stretches.ts';
import { positionOf } from '../../core/timeline/axis.ts';
import { axisLabels } from '../../core/timeline/axis-labels.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { DETAIL } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import { textAt } from './marks.ts';

/** From the axis to its dates' baseline, and the room under the axis, px. */
const DATES = 17;
export const UNDER_AXIS = 22;

/** The slider's own axis under a drawing of this size, px: dates, quiet stretches torn out, the day shown as a line. */
export function timeAxis(explorer: Snapshot, width: number, height: number, brush: Brush): string {
  const { axis, words, day } = explorer;
  const { palette } = brush;
  const px = (x: number) => (x * width).toFixed(2);
  const quiet = axis.breaks.map(({ x0, x1 }) => {
    const room = { x: px(x0), y: 0, width: px(x1 - x0), height, fill: palette.line, 'fill-opacity': 0.2 };
    const torn = { d: GLYPHS.silence, fill: 'none', stroke: palette.quiet, 'stroke-width': 1.5 };
    return element('rect', room) + at(((x0 + x1) / 2) * width, height, element('path', torn));
  });
  const rules = stretchesOf(axis).map(([from, to]) => `M${px(from)},${height}H${px(to)}`);
  const now = px(positionOf(axis, day));
  return [
    ...quiet,
    element('path', { d: rules.join(''), fill: 'none', stroke: palette.line }),
    ...axisLabels(axis, explorer.moments, width, words).map(({ text, x, dx, anchor }) =>
      textAt([x * width + dx, height + DATES], text, DETAIL, { colour: 'quiet', anchor }, brush),
    ),
    element('path', { d: `M${now},0V${height}`, fill: 'none', stroke: palette.ink, 'stroke-dasharray': '2 2' }),
  ].join('');
}
