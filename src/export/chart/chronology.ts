import chronologies from 'virtual:chronology';
import { counted, entriesOf, textOf, toldOf, type Told } from '../../charts/chronology/entries.ts';
import { FOOT, NARROWEST, rowsOf } from '../../charts/chronology/rows.ts';
import RowsDrawing from '../../charts/chronology/RowsDrawing.svelte';
import type { Chronology } from '../../core/chronology.ts';
import { sentence } from '../../core/sentence.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { momentsUnder } from '../../core/timeline/changes.ts';
import { defaultView, tourOf, withDay, type ViewState } from '../../core/view.ts';
import { stacked, textBlock, type Block } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import { DETAIL, STRONG, ink, quiet, accent } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import type { Run } from '../text.ts';
import { campKey, campShape, windowOf } from './marks.ts';
import type { ChartOf } from './drawn-chart.ts';

/** The least width of the chart on its side, px. */
const SIDEWAYS = 730;
/** Beside its axis, for the halves of the first and the last sign; between a sign and its words, and between items; px. */
const ASIDE = 8;
const INDENT = 18;
const GAP = 5;

/** The story's last moment: the chart tells of all of it. */
export function viewOfWhole(dataset: Dataset): ViewState {
  const last = momentsUnder(dataset.claims, 'reported', dataset.axis).at(-1)!;
  return withDay(tourOf(dataset), defaultView(tourOf(dataset)), last);
}

/** The chart that ends the story: rows of camps where there is room, else a list. It tells the whole, whatever the day. */
export const chronologyChart: ChartOf = (explorer) => {
  const chronology = chronologies[explorer.dataset.lang]!;
  const told = toldOf(explorer, chronology);
  return {
    title: counted(explorer, chronology, chronology.title),
    see: chronology.see,
    claims: entriesOf(explorer, chronology).map(({ claim }) => claim),
    inWords: told.map((item) => sentence(inWords(item))),
    hasKey: false,
    drawIn(room, brush) {
      const isSideways = room.width >= SIDEWAYS && room.height < room.width;
      const block = isSideways ? rows(explorer, chronology, room, brush) : list(explorer, told, room, brush);
      return block.height <= room.height ? block : null;
    },
  };
};

const inWords = (item: Told): string =>
  item.kind === 'statement' ? `${item.entry.date}, ${item.entry.speaker.short}: ${textOf(item.entry)}` : item.text;

function rows(explorer: Snapshot, chronology: Chronology, room: Size, { draw }: Brush): Block {
  const [width, textPx] = [room.width - 2 * ASIDE, DETAIL.size];
  const drawn = rowsOf(explorer, chronology, { ...NARROWEST, width, textPx });
  const height = Math.ceil((drawn.height + FOOT) * textPx);
  const svg = windowOf(width, height, draw(RowsDrawing, { explorer, drawn, width, textPx }));
  return { height, svg: at(ASIDE, 0, element('g', { 'font-size': textPx }, svg)) };
}

function list(explorer: Snapshot, told: readonly Told[], { width }: Size, brush: Brush): Block {
  const claims = told.flatMap((item) => (item.kind === 'statement' ? [item.entry.claim] : []));
  return stacked([campKey(explorer, claims, width, brush), ...told.map((item) => listed(item, width, brush))], GAP);
}

/** A statement at its camp's shape, or a note. */
function listed(item: Told, width: number, brush: Brush): Block {
  const block = textBlock(runsOf(item), width - INDENT, brush);
  const sign = item.kind === 'statement' ? campShape(INDENT / 2 - 2, DETAIL.leading / 2, item.entry.camp, brush) : '';
  return { ...block, svg: sign + at(INDENT, 0, block.svg) };
}

function runsOf(item: Told): Run[] {
  if (item.kind !== 'statement') return [accent(item.text)];
  const { date, speaker, before, figure, after } = item.entry;
  return [quiet(`${date}, ${speaker.short}`), ink(before), ink(figure, STRONG), ink(after)];
}
