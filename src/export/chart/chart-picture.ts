import type { Chart } from '../../core/charts.ts';
import { sentence } from '../../core/sentence.ts';
import { snapshotOf, type Snapshot } from '../../core/snapshot.ts';
import type { ViewState } from '../../core/view.ts';
import { palettes } from '../../theme/palette.ts';
import { chapterView, isOfAChapter, isOfAnswers, questionsOf } from '../picture/subject.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { credit } from '../picture/credit.ts';
import { headText, stateOf } from '../picture/head-text.ts';
import { PAD } from '../picture/layout.ts';
import type { Wish } from '../picture/picture.ts';
import { sheet } from '../picture/sheet.ts';
import { isBroad, type Size } from '../picture/size.ts';
import { quiet } from '../picture/type.ts';
import { brushOf, type Brush, type Renderer } from '../brush.ts';
import { at } from '../svg.ts';
import { takeawayMessagesOf } from '../dialog/messages.ts';
import { charts } from './charts.ts';
import { viewOfWhole } from './chronology.ts';
import type { DrawnChart } from './drawn-chart.ts';
import { campKey } from './marks.ts';

/** Px. */
const GAP = 10;
const MOST_LINES = 2;
/** A chart is enlarged as far as it then has room, but at most to this width and height before it is enlarged, px. */
const LEAST_ROOM = { broad: { width: 720, height: 400 }, upright: { width: 480, height: 480 } };
/** What stands in a card is small: it needs less of that. */
const OF_A_CARD = 0.6;
const STEP = 0.05;

/** All of a chart is shown or none: with some of its numbers it would be another finding. */
export class TooSmall extends RangeError {}

/**
 * A chart as a picture that stands alone, under the same rules as that of the map.
 * @throws TooSmall where not all of it has room, its letters as large as on a page
 */
export function chartPicture(chart: Chart, wish: Wish, renderer: Renderer): string {
  const { dataset, size, theme, address } = wish;
  const snapshot = snapshotOf(dataset, viewOf(chart, wish));
  const brush = brushOf(palettes[theme], renderer);
  const drawn = charts[chart](snapshot, wish.question);
  const found = largest(size, isOfAChapter(chart) ? OF_A_CARD : 1, (room) =>
    arranged(snapshot, drawn, room, address, brush),
  );
  if (found === null) throw new TooSmall(tooSmall(chart, wish));
  const { scale, svg } = found;
  const title = `${sentence(drawn.title)} ${stateOf(snapshot)}`;
  return sheet(
    {
      lang: dataset.lang,
      size,
      scale,
      fonts: renderer.fonts,
      colour: brush.palette.card,
      title,
      desc: drawn.inWords.join(' '),
    },
    svg,
  );
}

/** An answer counts from the day it was given, under either lens; a chapter's chart tells what it does, the ending all. */
function viewOf(chart: Chart, { dataset, view }: Wish): ViewState {
  if (chart === 'chronology') return viewOfWhole(dataset);
  if (isOfAChapter(chart)) return chapterView(dataset, view.chapter);
  return isOfAnswers(chart) ? { ...view, lens: 'reported' } : view;
}

/** @param part of the usual room, that the drawing needs at least */
function largest(
  size: Size,
  part: number,
  arrange: (room: Size) => string | null,
): { scale: number; svg: string } | null {
  const least = LEAST_ROOM[isBroad(size) ? 'broad' : 'upright'];
  const most = Math.max(1, Math.min(size.width / least.width, size.height / least.height) / part);
  for (let steps = 0; most - steps * STEP >= 1 - STEP / 2; steps++) {
    const scale = Math.max(1, most - steps * STEP);
    const svg = arrange({ width: size.width / scale, height: size.height / scale });
    if (svg !== null) return { scale, svg };
  }
  return null;
}

function tooSmall(chart: Chart, { dataset, size: { width, height }, question }: Wish): string {
  const isOfOne = question !== undefined || chart !== 'matrix' || questionsOf(chart, dataset).length < 2;
  const isOfADay = chart !== 'chronology' && !isOfAChapter(chart);
  const cures = isOfADay ? (isOfOne ? ', or an earlier day' : ', an earlier day, or one --question') : '';
  return `${width}x${height} px are too small for all of this chart. Take more${cures}.`;
}

/** Words above, whose it is below, the drawing in what is left between them; null where that is too little. */
function arranged(
  snapshot: Snapshot,
  { title, see, claims, hasKey, drawIn }: DrawnChart,
  room: Size,
  address: string | null,
  brush: Brush,
): string | null {
  const width = room.width - 2 * PAD;
  const head = stacked(
    [
      headText(snapshot, title, width, MOST_LINES, brush),
      textBlock([quiet(see)], width, brush),
      hasKey ? campKey(snapshot, claims, width, brush) : NO_BLOCK,
    ],
    GAP - 4,
  );
  const { licence } = takeawayMessagesOf(snapshot.dataset.lang).credit;
  const foot = credit(snapshot, { claims, notes: [licence] }, address, width, brush);
  const [top, bottom] = [PAD + head.height + GAP, room.height - PAD - foot.height];
  const drawing = drawIn({ width, height: bottom - GAP - top }, brush);
  const place = (y: number, { svg }: Block) => at(PAD, y, svg);
  return drawing && place(PAD, head) + place(top, drawing) + place(bottom, foot);
}
