import { rowsOf, type Room } from '../../charts/chronology/rows.ts';
import RowsDrawing from '../../charts/chronology/RowsDrawing.svelte';
import type { Chronology } from '../../core/chronology.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { light } from '../../theme/palette.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import { windowOf } from '../chart/marks.ts';
import { stateOf } from '../picture/head-text.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import { textLine } from '../text.ts';
import { brandAt, fitted, lines, MARGIN, SMALL } from './preview-sheet.ts';
import { quiet } from '../picture/type.ts';

/** The chart is drawn so many times larger than on the page: previews are seen at half the picture's size. */
const ENLARGED = 2;
/** Beside the axis, for the halves of dates, and of the text; px before it is enlarged. */
const ASIDE = 12;
const ROOM: Room = { width: PREVIEW.width / ENLARGED - MARGIN - 2 * ASIDE, textPx: 13, line: 1.25 };
const BRAND_Y = 66;
const TITLE = { y: 142, width: PREVIEW.width - 2 * MARGIN, height: 92 };
const CHART_Y = 206;

/** The story's own picture for shared links: the chart that ends it, signs without words. @param explorer at its last day */
export function endingPicture(explorer: Snapshot, chronology: Chronology, brush: Brush): string {
  const { title, headline } = explorer.dataset;
  const drawn = rowsOf(explorer, wordless(chronology), ROOM);
  const chart = windowOf(ROOM.width, PREVIEW.height, brush.draw(RowsDrawing, { explorer, drawn, ...ROOM }));
  const [style, broken] = fitted(headline, TITLE.width, TITLE.height);
  const state = quiet(stateOf(explorer), SMALL);
  return [
    element('rect', { width: PREVIEW.width, height: PREVIEW.height, fill: light.card }),
    brandAt(BRAND_Y, title),
    textLine([PREVIEW.width - MARGIN, BRAND_Y], [state], light, { anchor: 'end' }),
    lines(broken, style, TITLE.y, 'ink'),
    at(
      MARGIN + ASIDE * ENLARGED,
      CHART_Y,
      element('g', { transform: `scale(${ENLARGED})`, 'font-size': ROOM.textPx }, chart),
    ),
  ].join('');
}

/** Signs, their days, and how long it took: for more words there is no room that could be read. */
const wordless = ({ span, statements, ...chart }: Chronology): Chronology => ({
  title: chart.title,
  see: chart.see,
  after: chart.after,
  statements: statements.map(({ claim }) => ({ claim, label: '' })),
  notes: [],
  ...(span && { span }),
});
