import { describe, expect, test } from 'vitest';
import { axisLabels, LABEL_PX } from '../../../../src/core/timeline/axis-labels.ts';
import { OVERHANG } from '../../../../src/core/timeline/fit-labels.ts';
import { LENSES } from '../../../../src/core/types.ts';
import { LANGS } from '../../../support/langs.ts';
import { textWidth } from '../../../../src/theme/text-width.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const cases = LANGS.flatMap((lang) => LENSES.map((lens) => ({ lang, lens })));
const widths = Array.from({ length: 256 }, (_, i) => 280 + 4 * i);

describe.each(cases)('under the axis ($lang, $lens), at every width from 280 to 1300 px', ({ lang, lens }) => {
  const { axis, moments, words } = explorerOf(lang, undefined, lens);
  const labelsAt = (width: number) => axisLabels(axis, moments, width, words);

  test('no two lines touch and none leaves the axis by more than its margin', () => {
    for (const width of widths) {
      const boxes = labelsAt(width)
        .map(({ text, x, dx, anchor }) => {
          const length = textWidth(text, LABEL_PX, 400);
          return { left: x * width + dx - { start: 0, middle: length / 2, end: length }[anchor], width: length };
        })
        .sort((a, b) => a.left - b.left);
      expect(boxes[0]!.left, `${width} px`).toBeGreaterThanOrEqual(-OVERHANG);
      for (const [i, { left, width: length }] of boxes.entries()) {
        const next = boxes[i + 1]?.left ?? width + OVERHANG + 6;
        expect(next - (left + length), `${width} px`).toBeGreaterThan(5.999);
      }
    }
  });

  test('the silence always says how long it is, and the beginning when it is', () => {
    for (const width of widths) {
      const texts = labelsAt(width).map(({ text }) => text);
      expect(texts).toContain(words.gap(words.time.months(5)));
      expect(texts).toContain(words.shortDay(axis.start, axis.start));
    }
  });

  test('both ends and most moments have their dates on a wide one', () => {
    const texts = labelsAt(1200).map(({ text }) => text);
    expect(texts).toContain(words.shortDay(axis.end, axis.start));
    expect(texts.length).toBeGreaterThan(10);
  });
});
