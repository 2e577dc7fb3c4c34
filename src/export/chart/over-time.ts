import { estimateScale } from '../../charts/estimate-scale.ts';
import Drawing from '../../charts/overtime/Drawing.svelte';
import { drawingOf, overTimeTitle } from '../../charts/overtime/drawing.ts';
import { planeOf, type Plane } from '../../charts/overtime/plane.ts';
import { latestOf, pointsOf, type Span } from '../../charts/overtime/series.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { ink } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { UNDER_AXIS, windowOf } from './marks.ts';
import { numbersInWords } from './estimates.ts';

/** Beside the drawing, and between it and the words below, px. */
const ASIDE = 8;
const GAP = 8;
/** The part that is true to scale is no lower, px. */
const LOWEST = 180;
const NARROWEST = 420;

/** The numbers over time: marks and held lines by camp, the span of the totals, on the slider's own axis. */
export const overTimeChart: ChartOf = (explorer) => {
  const { dataset, words, lens } = explorer;
  const points = pointsOf(explorer.estimates, lens);
  return {
    title: overTimeTitle(points, explorer),
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

function drawing(explorer: Snapshot, plane: Plane, width: number, { draw }: Brush): Block {
  const height = plane.height + UNDER_AXIS;
  return { height, svg: at(ASIDE, 0, windowOf(width, height, draw(Drawing, { explorer, plane, width }))) };
}

/** The span that the day shown has, in words. */
function spanWords({ words }: Snapshot, spans: readonly Span[], width: number, brush: Brush): Block {
  const { overTime } = words.numbers;
  const lines = latestOf(spans).map(({ scope, low, high }) => {
    const open = [...(high.open ? [overTime.open.up] : []), ...(low.open ? [overTime.open.down] : [])];
    const ends = `${words.number(low.size)} ${overTime.to} ${words.number(high.size)}`;
    return [`${overTime.span}, ${scope.label}: ${ends}`, ...open.map((each) => `(${each})`)].join(' ');
  });
  return stacked(
    lines.map((text) => textBlock([ink(text)], width, brush)),
    0,
  );
}
