import { BAR, DASHED, DOTTED, EDGE, FILLS, FIRST_DOT, MIDDLE } from '../../charts/answer-strip.ts';
import type { AnswerLook } from '../../core/dataset.ts';
import type { Palette } from '../../theme/palette.ts';
import { element } from '../share/svg.ts';

/** A bar whose look says the answer, in a row of a strip. @param x of its beginning, px */
export function answerBar(look: AnswerLook, x: number, width: number, colour: string, { card }: Palette): string {
  const across = { x: x.toFixed(2), width: width.toFixed(2) };
  if (look === 'dotted') {
    const [from, to] = [x + FIRST_DOT, x + width - DOTTED['stroke-width'] / 2];
    const d = `M${from.toFixed(2)},${MIDDLE}H${to.toFixed(2)}`;
    return to < from ? '' : element('path', { d, fill: 'none', stroke: colour, ...DOTTED });
  }
  const outline = { ...across, ...BAR, fill: card, stroke: colour, ...(look === 'dashed' ? DASHED : EDGE) };
  const fill = FILLS[look];
  return element('rect', outline) + (fill ? element('rect', { ...across, ...fill, fill: colour }) : '');
}
