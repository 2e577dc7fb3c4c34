import { describe, expect, test } from 'vitest';
import { LABEL_PX, OVERHANG } from '../../../../src/core/timeline/axis-labels.ts';
import { stopLabels, type StopLabel, monthsOf } from '../../../../src/core/timeline/stop-labels.ts';
import { LENSES } from '../../../../src/core/types.ts';
import { textWidth } from '../../../../src/theme/text-width.ts';
import { LANGS, type Lang } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';
import { dayOf, isoOf } from '../../../../src/core/days.ts';
import { axisOf, positionOf } from '../../../../src/core/timeline/axis.ts';
import { stopsOf } from '../../../../src/core/timeline/stops.ts';

const cases = LANGS.flatMap((lang) => LENSES.map((lens) => ({ lang, lens })));
const widths = Array.from({ length: 128 }, (_, i) => 280 + 8 * i);

function sliderIn(lang: Lang, lens: (typeof LENSES)[number] = 'reported') {
  const { axis, moments, words } = explorerOf(lang, undefined, lens);
  const stops = stopsOf(axis, moments);
  const labelsAt = (width: number, px = LABEL_PX, above = true) => stopLabels(stops, moments, width, words, px, above);
  return { words, labelsAt };
}

function boxesOf(labels: readonly StopLabel[], width: number, px: number) {
  const boxes = labels.map(({ text, x, dx, anchor }) => {
    const length = textWidth(text, px, 400);
    const left = x * width + dx - { start: 0, middle: length / 2, end: length }[anchor];
    return { left, right: left + length };
  });
  return boxes.sort((a, b) => a.left - b.left);
}

describe.each(cases)('beside the slider ($lang, $lens), at every width and text size', ({ lang, lens }) => {
  const { labelsAt } = sliderIn(lang, lens);

  test.each([13, 18, 26, 40])('no two lines touch and none leaves it by more than its margin (%i px)', (px) => {
    for (const width of widths)
      for (const isAbove of [false, true]) {
        const labels = labelsAt(width, px).filter((label) => label.isAbove === isAbove);
        const boxes = boxesOf(labels, width, px);
        for (const [i, { left, right }] of boxes.entries()) {
          expect(left, `${width} px`).toBeGreaterThanOrEqual(-OVERHANG - 0.001);
          expect((boxes[i + 1]?.left ?? width + OVERHANG + 6) - right, `${width} px`).toBeGreaterThan(5.999);
        }
      }
  });
});

describe('on a phone', () => {
  test.each([
    ['de', ['Oktober 2024', 'November', 'April 2025'], '5 Monate ohne Aussage'],
    ['en', ['October 2024', 'November', 'April 2025'], 'no statement for 5 months'],
  ] as const)('the months stand below with their years, the silence above (%s)', (lang, months, silence) => {
    const labels = sliderIn(lang).labelsAt(354);
    const texts = (isAbove: boolean) => labels.filter((label) => label.isAbove === isAbove).map(({ text }) => text);
    expect(new Set(texts(false))).toEqual(new Set(months));
    expect(texts(true)).toEqual([silence]);
  });

  test('months are short, then fewer, where the text is large', () => {
    const texts = (px: number) =>
      sliderIn('de')
        .labelsAt(296, px, false)
        .map(({ text }) => text);
    expect(texts(20)).toEqual(['Okt. 2024', 'Apr. 2025', 'Nov']);
    expect(texts(32)).toEqual(['Okt. 2024', 'Apr. 2025']);
  });

  test('without room above, the silence goes unsaid', () =>
    expect(
      sliderIn('de')
        .labelsAt(354, 13, false)
        .some(({ isAbove }) => isAbove),
    ).toBe(false));
});

test('a wide slider says its days, too', () => {
  const texts = sliderIn('de')
    .labelsAt(1200)
    .map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['22.10.', '28.10.', '22.11.']));
});

describe('the months of a slider', () => {
  const moments = ['2024-10-18', '2024-10-30', '2024-11-01', '2025-04-26', '2025-05-02'].map((iso) => dayOf(iso)!);
  const axis = stopsOf(axisOf(dayOf('2024-10-01')!, dayOf('2025-05-10')!, moments, 30), moments);
  const months = monthsOf(axis, moments);

  test('are those that have a stop, each from its first one on', () =>
    expect(months.map(({ day }) => isoOf(day))).toEqual(['2024-10-18', '2024-11-01', '2025-04-26', '2025-05-02']));

  test('say their year where it is a new one', () =>
    expect(months.map(({ isNewYear }) => isNewYear)).toEqual([true, false, true, false]));

  test('begin at the start, half way between two stops, and where a break ends', () => {
    const [, october, november, april, may] = moments.map((day) => positionOf(axis, day));
    expect(months.map(({ x }) => x)).toEqual([0, (october! + november!) / 2, axis.breaks[0]!.x1, (april! + may!) / 2]);
  });
});
