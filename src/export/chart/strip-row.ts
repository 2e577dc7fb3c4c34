import { opposedOn, piecesOf, type AnswerSpan } from '../../charts/answer-spans.ts';
import { answerText, saidByWhom, saidWhen } from '../../charts/answer-text.ts';
import { EDGE, MIDDLE, SAID } from '../../charts/bar-parts.ts';
import { SIGN, signDay } from '../../charts/sign-day.ts';
import type { StripRow } from '../../charts/strip-rows.ts';
import { positionOf } from '../../core/timeline/axis.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { stacked, type Block } from '../picture/block.ts';
import { DETAIL, STRONG } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import type { TypeStyle } from '../share/typeset.ts';
import { answerBar } from './answer-bar.ts';
import { flowing, type Item } from './flowing.ts';
import { campOf, campShape, textAt } from './marks.ts';
import { sayingAfter } from './saying-after.ts';

/** Beside the bars: half of a ring, px. */
export const ASIDE = 9;
/** Px: a camp's shape, a small bar, and between one answer and the next. */
const SHAPE = 14;
const SAMPLE = { x: 1, width: 22, room: 28 } as const;
const BETWEEN = 14;
const BARS = 18;
const OPPOSED: TypeStyle = { family: 'sans', weight: 600, size: 15 };

/** What one speaker has answered: in words, each with the look of its bar, and under them the bars over time. */
export function stripRow(explorer: Snapshot, row: StripRow, width: number, brush: Brush): Block {
  const colour = brush.palette.camps[campOf(explorer, row.voice.claim)]!;
  const answers = flowing(itemsOf(explorer, row, colour, width, brush), width, BETWEEN);
  return stacked([answers, bars(explorer, row, colour, width - 2 * ASIDE, brush)], 1);
}

function itemsOf(explorer: Snapshot, { voice, spans }: StripRow, colour: string, width: number, brush: Brush): Item[] {
  const { dataset, words } = explorer;
  const shape = at(SHAPE / 2 - 2, MIDDLE, campShape(explorer, campOf(explorer, voice.claim), brush));
  const name = dataset.speakers[voice.claim.speaker]!.short;
  return [
    sayingAfter(SHAPE, shape, [{ text: name, style: STRONG, colour: 'ink' }], width, brush),
    ...spans.map((span) => {
      const bar = answerBar(span.answer.look!, SAMPLE.x, SAMPLE.width, colour, brush.palette);
      const text = `${answerText(explorer, span)}, ${saidWhen(explorer, span.claim)}`;
      return sayingAfter(SAMPLE.room, bar, [{ text, style: DETAIL, colour: 'ink' }], width, brush);
    }),
    ...voice.against.map((other) => {
      const text = `≠ ${words.answers.against}: ${saidByWhom(explorer, other)}`;
      return sayingAfter(0, '', [{ text, style: DETAIL, colour: 'quiet' }], width, brush);
    }),
  ];
}

function bars(explorer: Snapshot, { voice, spans }: StripRow, colour: string, width: number, brush: Brush): Block {
  const px = (day: number) => positionOf(explorer.axis, day) * width;
  const dots = spans.map(({ from }) => from);
  const signDays = opposedOn(voice).map((day) => signDay(explorer.axis, width, dots, day));
  const opposed = [...new Set(signDays)].map((day) =>
    textAt([px(day) - SIGN.gap, 13], '≠', OPPOSED, { colour: 'ink', anchor: 'end', hasHalo: true }, brush),
  );
  return {
    height: BARS,
    svg: at(
      ASIDE,
      0,
      ...spans.flatMap((span) => barsOf(explorer, span, colour, width, brush)),
      ...spans.map((span) => said(span, px(span.from), colour, brush)),
      ...opposed,
    ),
  };
}

/** From the day of an answer to the next: thin across months of which no source says anything. */
const barsOf = ({ axis }: Snapshot, { answer, from, to }: AnswerSpan, colour: string, width: number, brush: Brush) =>
  piecesOf(axis, from, to).map(({ x0, x1, quiet }) => {
    const thin = { d: `M${(x0 * width).toFixed(2)},${MIDDLE}H${(x1 * width).toFixed(2)}`, stroke: colour, ...EDGE };
    return quiet
      ? element('path', thin)
      : answerBar(answer.look!, x0 * width, (x1 - x0) * width, colour, brush.palette);
  });

function said({ answer }: AnswerSpan, cx: number, colour: string, { palette }: Brush): string {
  const place = { cx: cx.toFixed(2), cy: MIDDLE };
  const ring = { ...place, r: SAID.ring, fill: palette.card, stroke: colour, ...EDGE };
  const dot = { ...place, r: SAID.dot, fill: colour, stroke: palette.card, ...EDGE };
  return (answer.look === 'ringed' ? element('circle', ring) : '') + element('circle', dot);
}
