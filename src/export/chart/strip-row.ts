import AnswerBar from '../../charts/AnswerBar.svelte';
import AnswerBars from '../../charts/AnswerBars.svelte';
import { MIDDLE, type StripRow } from '../../charts/answer-strip.ts';
import { answerText } from '../../charts/answer-text.ts';
import { saidByWhom, saidWhen } from '../../core/short-date.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { stacked, type Block } from '../picture/block.ts';
import { DETAIL, STRONG } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import { flowing, type Item } from './flowing.ts';
import { campShape, windowOf } from './marks.ts';
import { sayingAfter } from './saying-after.ts';

/** Beside the bars: half of a ring, px. */
export const ASIDE = 9;
/** Px: a camp's shape, a small bar, and between one answer and the next. */
const SHAPE = 14;
const SAMPLE = { x: '1', width: '22' } as const;
const SAMPLE_ROOM = 28;
const BETWEEN = 14;
const BARS = 18;

/** What one speaker has answered: in words, each with the look of its bar, and under them the bars over time. */
export function stripRow(explorer: Snapshot, row: StripRow, width: number, brush: Brush): Block {
  const answers = flowing(itemsOf(explorer, row, width, brush), width, BETWEEN);
  return stacked([answers, bars(explorer, row, width - 2 * ASIDE, brush)], 1);
}

function itemsOf(explorer: Snapshot, { voice, spans }: StripRow, width: number, brush: Brush): Item[] {
  const { words } = explorer;
  const { short, camp } = voice.claim.speaker;
  const shape = campShape(SHAPE / 2 - 2, MIDDLE, camp, brush);
  return [
    sayingAfter(SHAPE, shape, [{ text: short, style: STRONG, colour: 'ink' }], width, brush),
    ...spans.map((span) => {
      const bar = brush.draw(AnswerBar, { look: span.answer.look!, camp: camp.index, ...SAMPLE });
      const text = `${answerText(explorer, span)}, ${saidWhen(explorer, span.claim)}`;
      return sayingAfter(SAMPLE_ROOM, bar, [{ text, style: DETAIL, colour: 'ink' }], width, brush);
    }),
    ...voice.against.map((other) => {
      const text = `≠ ${words.answers.against}: ${saidByWhom(explorer, other)}`;
      return sayingAfter(0, '', [{ text, style: DETAIL, colour: 'quiet' }], width, brush);
    }),
  ];
}

/** Over time. */
function bars(explorer: Snapshot, { voice, spans }: StripRow, width: number, { draw }: Brush): Block {
  const camp = voice.claim.speaker.camp.index;
  const drawn = draw(AnswerBars, { axis: explorer.axis, voice, spans, camp, width });
  return { height: BARS, svg: at(ASIDE, 0, windowOf(width, BARS, drawn)) };
}
