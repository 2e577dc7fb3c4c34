import { beyondOf, estimateScale } from '../../charts/estimate-scale.ts';
import { extentOf } from '../../charts/extent.ts';
import { GLYPHS, OPEN_PX } from '../../charts/glyph-paths.ts';
import type { Dot } from '../../charts/overtime/dots.ts';
import { alongAxis, drawingOf } from '../../charts/overtime/drawing.ts';
import { bandPaths, linePath, type Along } from '../../charts/overtime/paths.ts';
import { ABOVE_LEVEL, axisTop, planeOf, tearPath, type Plane } from '../../charts/overtime/plane.ts';
import { pointsOf, type Point } from '../../charts/overtime/points.ts';
import { latestOf, type Span } from '../../charts/overtime/spans.ts';
import { overTimeTitle } from '../../charts/overtime/title.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { DETAIL, LEADING } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { campOf, mark, textAt } from './marks.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { timeAxis, UNDER_AXIS } from './time-axis.ts';

/** Beside the drawing, and between it and the words below, px. */
const ASIDE = 8;
const GAP = 8;
/** The part that is true to scale is no lower, px. */
const LOWEST = 180;
const NARROWEST = 420;

/** The numbers over time: marks and held lines by camp, the span of the totals, on the slider's own axis. */
export const overTimeChart: ChartOf = (explorer) => {
  const { dataset, words, lens, day } = explorer;
  const points = pointsOf(dataset, explorer.estimates, lens);
  return {
    title: overTimeTitle(points, words, day, dataset.axis.quietDays),
    see: `${words.numbers.overTime.see[lens]} ${words.numbers.overTime.lines}`,
    claims: points.map(({ claim }) => claim),
    inWords: numbersInWords(explorer, points),
    hasKey: true,
    drawIn(room, brush) {
      if (points.length === 0) return NO_BLOCK;
      const width = room.width - 2 * ASIDE;
      const scale = estimateScale(dataset);
      const around = planeOf(scale, 0).height + UNDER_AXIS;
      const plane = (scalePx: number) => planeOf(scale, scalePx);
      const spans = drawingOf(explorer, scale, plane(LOWEST), width).spans;
      const said = spanWords(explorer, spans, room.width, brush);
      const scalePx = Math.floor(room.height - around - (said.height > 0 ? GAP + said.height : 0));
      if (scalePx < LOWEST || width < NARROWEST) return null;
      return stacked([drawing(explorer, plane(scalePx), width, brush), said], GAP);
    },
  };
};

function drawing(explorer: Snapshot, plane: Plane, width: number, brush: Brush): Block {
  const scale = estimateScale(explorer.dataset);
  const { points, dots, lines, spans, labels } = drawingOf(explorer, scale, plane, width);
  const px: Along = (day) => (alongAxis(explorer)(day) / 100) * width;
  const { palette } = brush;
  const { band, edges, fringes } = bandPaths(spans, px, plane, width);
  return {
    height: plane.height + UNDER_AXIS,
    svg: at(
      ASIDE,
      0,
      levels(explorer, plane, points, width, brush),
      timeAxis(explorer, width, plane.height, brush),
      element('path', { d: band + fringes, fill: palette.ink, 'fill-opacity': 0.1 }),
      element('path', { d: edges, fill: 'none', stroke: palette.quiet }),
      ...lines.map((line) =>
        element('path', {
          d: linePath(line, px, plane),
          fill: 'none',
          stroke: palette.camps[line.camp],
          'stroke-width': 1.5,
        }),
      ),
      ...dots.map((dot) => at((dot.x / 100) * width + dot.dx, dot.y, dotOf(explorer, dot, plane, brush))),
      ...labels.map(({ text, x, dx, y, anchor }) =>
        textAt([(x / 100) * width + dx, y], text, DETAIL, { colour: 'quiet', anchor, hasHalo: true }, brush),
      ),
    ),
  };
}

/** The heights: the scale's numbers, the tear and what lies beyond it, and the row of words. */
function levels(
  { dataset, words }: Snapshot,
  plane: Plane,
  points: readonly Point[],
  width: number,
  brush: Brush,
): string {
  const { palette } = brush;
  const scale = estimateScale(dataset);
  const beyond = beyondOf(scale, points);
  const right = width.toFixed(2);
  const numbered = [
    ...scale.ticks.map((tick) => ({ y: plane.y(tick), text: words.number(tick) })),
    ...(beyond.length > 0 ? [{ y: plane.beyond, text: beyond.map(words.number).join(', ') }] : []),
  ];
  const line = { fill: 'none', stroke: palette.line };
  const said = (text: string, y: number) => textAt([4, y], text, DETAIL, { colour: 'quiet' }, brush);
  const hasWords = points.some(({ size }) => size === undefined);
  return [
    element('path', { d: numbered.map(({ y }) => `M0,${y}H${right}`).join(''), ...line, 'stroke-opacity': 0.5 }),
    element('path', { d: `M0,${axisTop(plane, beyond.length > 0)}V${plane.zero}`, ...line }),
    beyond.length > 0
      ? element('path', { d: tearPath(plane), ...line, stroke: palette.quiet, 'stroke-width': 1.5 })
      : '',
    ...numbered.map(({ y, text }) => said(text, y - ABOVE_LEVEL)),
    hasWords ? said(words.numbers.overTime.noNumber, plane.words + 4) : '',
  ].join('');
}

/** One statement on its day, filled for a figure, hollow with an arrow for an end that is open. */
function dotOf(explorer: Snapshot, { point, y }: Dot, plane: Plane, brush: Brush): string {
  const { marks, hollow, line } = extentOf(point.claim.quantity!);
  const up = (size: number | null, open: number) => (size === null ? open : plane.y(size) - y);
  const open = { fill: 'none', stroke: brush.palette.camps[campOf(explorer, point.claim)], 'stroke-width': 2 };
  const drawn = marks.map((number) => at(0, plane.y(number) - y, mark(explorer, point, hollow, brush)));
  return [
    line ? element('path', { d: `M0,${up(line.from, OPEN_PX)}V${up(line.to, -OPEN_PX)}`, ...open }) : '',
    line?.to === null ? element('path', { d: GLYPHS.up, ...open }) : '',
    line?.from === null ? element('path', { d: GLYPHS.down, ...open }) : '',
    ...(drawn.length > 0 ? drawn : [mark(explorer, point, true, brush)]),
  ].join('');
}

/** The span that the day shown has, in words. */
function spanWords({ dataset, words }: Snapshot, spans: readonly Span[], width: number, brush: Brush): Block {
  const { overTime } = words.numbers;
  const lines = latestOf(spans).map(({ scope, low, high }) => {
    const { label } = dataset.scopes.find(({ id }) => id === scope)!;
    const open = [...(high.open ? [overTime.open.up] : []), ...(low.open ? [overTime.open.down] : [])];
    const ends = `${words.number(low.size)} ${overTime.to} ${words.number(high.size)}`;
    return [`${overTime.span}, ${label}: ${ends}`, ...open.map((each) => `(${each})`)].join(' ');
  });
  return stacked(
    lines.map((text) => textBlock([{ text, style: DETAIL, colour: 'ink' }], width, LEADING.detail, brush)),
    0,
  );
}
