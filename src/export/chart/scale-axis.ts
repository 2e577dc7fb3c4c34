import { along, ALONG, beyondOf, endOf, type EstimateScale } from '../../charts/estimate-scale.ts';
import { GLYPHS } from '../../charts/glyph-paths.ts';
import type { Estimate } from '../../core/estimates.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Block } from '../picture/block.ts';
import { SMALL } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import { textAt } from './marks.ts';

/** Px. */
const TOP = 7;
const TICK = 5;
const BASELINE = TOP + 16;
const HEIGHT = BASELINE + 5;

/** Under a column of rows: the scale's numbers and, once somebody names one, the number beyond its torn end. */
export function scaleAxis(
  { words }: Snapshot,
  scale: EstimateScale,
  estimates: readonly Estimate[],
  width: number,
  brush: Brush,
): Block {
  const { palette } = brush;
  const beyond = beyondOf(scale, estimates);
  const px = (part: number) => (part / 100) * width;
  const quiet = (x: number, text: string, anchor: 'start' | 'middle' | 'end') =>
    textAt([x, BASELINE], text, SMALL, { colour: 'quiet', anchor }, brush);
  const anchorOf = (tick: number) => (tick === 0 ? 'start' : along(scale, tick) === 100 ? 'end' : 'middle');
  const ticks = scale.ticks.map((tick) => `M${px(along(scale, tick)).toFixed(2)},${TOP}v${TICK}`);
  const ends = [`M0,${TOP}H${px(endOf(scale)).toFixed(2)}`];
  if (beyond.length > 0) ends.push(`M${px(ALONG.tear + 2).toFixed(2)},${TOP}H${width.toFixed(2)}`);
  // The last one makes way for the number beyond.
  const numbered = scale.ticks.filter((tick) => beyond.length === 0 || tick < scale.end);
  return {
    height: HEIGHT,
    svg: [
      element('path', { d: [...ends, ...ticks].join(''), fill: 'none', stroke: palette.line }),
      ...numbered.map((tick) => quiet(px(along(scale, tick)), words.number(tick), anchorOf(tick))),
      ...(beyond.length > 0
        ? [
            at(
              px(ALONG.tear),
              TOP,
              element('path', { d: GLYPHS.tear, fill: 'none', stroke: palette.quiet, 'stroke-width': 1.5 }),
            ),
            quiet(width, beyond.map(words.number).join(', '), 'end'),
          ]
        : []),
    ].join(''),
  };
}
