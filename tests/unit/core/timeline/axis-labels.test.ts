import {
  axisLabels,
  LABEL_PX,
  OVERHANG,
  monthTicks,
  fitLabels,
  leftOf,
} from '../../../../src/core/timeline/axis-labels.ts';
import { LENSES } from '../../../../src/core/types.ts';
import { LANGS } from '../../../support/langs.ts';
import { textWidth } from '../../../../src/theme/text-width.ts';
import { explorerOf } from '../../../support/real-explorer.ts';
import { dayOf, isoOf } from '../../../../src/core/days.ts';
import { axisOf } from '../../../../src/core/timeline/axis.ts';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../../support/random.ts';

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

const ticksBetween = (start: string, end: string, moments: string[]) =>
  monthTicks(
    axisOf(
      dayOf(start)!,
      dayOf(end)!,
      moments.map((iso) => dayOf(iso)!),
      40,
    ),
  ).map(isoOf);

test('months are marked at their first day, both ends of the axis included', () => {
  expect(ticksBetween('2024-10-01', '2024-12-01', ['2024-10-20', '2024-11-15'])).toEqual([
    '2024-10-01',
    '2024-11-01',
    '2024-12-01',
  ]);
});

test('months inside a break are not marked', () => {
  expect(ticksBetween('2024-11-20', '2025-05-02', ['2024-11-25', '2025-04-26'])).toEqual(['2025-05-01']);
});

test('a label is centred on its place where it can be', () =>
  expect(fitLabels([{ x: 50, width: 40 }], 100)).toEqual(['middle']));

test('a label too near to an end is pushed to it, a little beyond the line', () => {
  expect(fitLabels([{ x: 0, width: 40 }], 200)).toEqual(['start']);
  expect(fitLabels([{ x: 200, width: 40 }], 200)).toEqual(['end']);
  expect(leftOf({ x: 0, width: 40 }, 'start', 200)).toBe(-OVERHANG);
  expect(leftOf({ x: 200, width: 40 }, 'end', 200)).toBe(200 + OVERHANG - 40);
});

test('a label that would leave the line with widely spaced text grows inwards, from the end', () => {
  expect(fitLabels([{ x: 182, width: 40 }], 200)).toEqual(['middle']);
  expect(fitLabels([{ x: 186, width: 40 }], 200)).toEqual(['end']);
  expect(fitLabels([{ x: 14, width: 40 }], 200)).toEqual(['start']);
});

describe('of two without room for both', () => {
  const near = { x: 100, width: 40 };
  test('the first named stays', () => {
    expect(fitLabels([near, { x: 130, width: 40 }], 400)).toEqual(['middle', null]);
    expect(fitLabels([{ x: 130, width: 40 }, near], 400)).toEqual(['middle', null]);
  });
  test('6 px between them are enough', () => {
    expect(fitLabels([near, { x: 145.9, width: 40 }], 400)).toEqual(['middle', null]);
    expect(fitLabels([near, { x: 146, width: 40 }], 400)).toEqual(['middle', 'middle']);
  });
});

test('a label wider than the line has no room', () => expect(fitLabels([{ x: 10, width: 90 }], 60)).toEqual([null]));

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'no two ever touch, none leaves the line (seed %i)',
  (seed) => {
    const random = randomOf(seed);
    const length = 200 + random() * 1000;
    const labels = Array.from({ length: 40 }, () => ({ x: random() * length, width: 15 + random() * 100 }));
    const boxes = fitLabels(labels, length).flatMap((anchor, i) => {
      if (!anchor) return [];
      const left = leftOf(labels[i]!, anchor, length);
      return [{ left, right: left + labels[i]!.width }];
    });
    boxes.sort((a, b) => a.left - b.left);
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes[0]!.left).toBeGreaterThanOrEqual(-OVERHANG);
    for (const [i, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(length + OVERHANG);
      if (i > 0) expect(box.left - boxes[i - 1]!.right).toBeGreaterThanOrEqual(5.999);
    }
  },
);
