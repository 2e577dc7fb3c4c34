import { stripRows, stripTable, MIDDLE, type StripRow } from '../../charts/answer-strip.ts';
import TimeAxis from '../../charts/TimeAxis.svelte';
import type { Snapshot } from '../../core/snapshot.ts';
import AnswerBar from '../../charts/AnswerBar.svelte';
import AnswerBars from '../../charts/AnswerBars.svelte';
import { answerText } from '../../charts/answer-text.ts';
import { saidByWhom, saidWhen } from '../../core/short-date.ts';
import { stacked, textBlock, type Block } from '../picture/block.ts';
import { quiet, STRONG, ink } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { UNDER_AXIS, windowOf, campShape, flowing, sayingAfter, SHAPE_ROOM, type Item } from './marks.ts';

/** Px: over the axis, and between rows. */
const ABOVE_AXIS = 8;
const ROW_GAP = { least: 6, most: 28 } as const;

/** One question over time: a row for each speaker who has answered it, each answer from its day to the next. */
export const stripChart: ChartOf = (explorer, id) => {
  const { words, day, answers } = explorer;
  const asked = answers.find(({ question }) => (id === undefined ? question.strip !== undefined : question.id === id))!;
  const rows = stripRows(asked, day);
  const { strip } = words.answers;
  return {
    title: asked.question.strip!,
    see: strip.see,
    claims: rows.flatMap(({ spans }) => spans.map(({ claim }) => claim)),
    inWords: stripTable(explorer, rows).map(({ cells: [who, when, answer, against] }) => {
      const opposed = against!.text === '' ? '' : ` (≠ ${words.answers.against}: ${against!.text})`;
      return `${who!.text}, ${when!.text}: ${answer!.text}${opposed}.`;
    }),
    hasKey: true,
    drawIn({ width, height }, brush) {
      const said =
        rows.length > 0 ? rows.map((row) => stripRow(explorer, row, width, brush)) : [none(explorer, width, brush)];
      const blocks = [...said, axisBlock(explorer, width, brush)];
      const least = stacked(blocks, ROW_GAP.least);
      const spare = (height - least.height) / said.length;
      return spare < 0 ? null : stacked(blocks, Math.min(ROW_GAP.least + spare, ROW_GAP.most));
    },
  };
};

function axisBlock(explorer: Snapshot, room: number, { draw }: Brush): Block {
  const [width, height] = [room - 2 * ASIDE, ABOVE_AXIS + UNDER_AXIS];
  const drawn = draw(TimeAxis, { explorer, height: ABOVE_AXIS, width });
  return { height, svg: at(ASIDE, 0, windowOf(width, height, drawn)) };
}

const none = ({ words }: Snapshot, width: number, brush: Brush): Block =>
  textBlock([quiet(words.answers.strip.none)], width, brush);

/** Beside the bars: half of a ring, px. */
const ASIDE = 9;
/** Px: a small bar, and between one answer and the next. */
const SAMPLE = { x: '1', width: '22' } as const;
const SAMPLE_ROOM = 28;
const BETWEEN = 14;
const BARS = 18;

/** What one speaker has answered: in words, each with the look of its bar, and under them the bars over time. */
function stripRow(explorer: Snapshot, row: StripRow, width: number, brush: Brush): Block {
  const answers = flowing(itemsOf(explorer, row, width, brush), width, BETWEEN);
  return stacked([answers, bars(explorer, row, width - 2 * ASIDE, brush)], 1);
}

function itemsOf(explorer: Snapshot, { voice, spans }: StripRow, width: number, brush: Brush): Item[] {
  const { words } = explorer;
  const { short, camp } = voice.claim.speaker;
  const shape = campShape(SHAPE_ROOM / 2 - 2, MIDDLE, camp, brush);
  return [
    sayingAfter(SHAPE_ROOM, shape, ink(short, STRONG), width, brush),
    ...spans.map((span) => {
      const bar = brush.draw(AnswerBar, { look: span.answer.look!, camp: camp.index, ...SAMPLE });
      const text = `${answerText(explorer, span)}, ${saidWhen(explorer, span.claim)}`;
      return sayingAfter(SAMPLE_ROOM, bar, ink(text), width, brush);
    }),
    ...voice.against.map((other) => {
      const text = `≠ ${words.answers.against}: ${saidByWhom(explorer, other)}`;
      return sayingAfter(0, '', quiet(text), width, brush);
    }),
  ];
}

function bars(explorer: Snapshot, { voice, spans }: StripRow, width: number, { draw }: Brush): Block {
  const camp = voice.claim.speaker.camp.index;
  const drawn = draw(AnswerBars, { axis: explorer.axis, voice, spans, camp, width });
  return { height: BARS, svg: at(ASIDE, 0, windowOf(width, BARS, drawn)) };
}
