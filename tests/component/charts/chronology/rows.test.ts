import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/charts/chronology/entries.ts';
import { NARROWEST, type Anchored, rowsOf } from '../../../../src/charts/chronology/rows.ts';
import { chronologyOf } from '../../../../src/content/dataset.ts';
import { saidBy } from '../../../../src/core/knowledge.ts';
import { shortDate } from '../../../../src/core/short-date.ts';
import { positionOf } from '../../../../src/core/timeline/axis.ts';
import { textWidth } from '../../../../src/theme/text-width.ts';
import { LANGS, type Lang } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';
import { storyIn } from '../../../support/story-in.ts';

const layout = (lang: Lang) => rowsOf(explorerOf(lang), chronologyOf(storyIn(''), lang)!);

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** All words of the chart at a width of its axis, px. */
function linesAt(lang: Lang, width: number, textPx: number): Line[] {
  const { rows, marks, notes, bracket, silences } = layout(lang);
  const line = (text: string, { x, dx, y, anchor }: Anchored): Line => {
    const length = textWidth(text, textPx, 400);
    const at = (x / 100) * width + dx * textPx;
    const from = at - { start: 0, middle: length / 2, end: length }[anchor];
    return { text, from, to: from + length, y: y * textPx };
  };
  return [
    ...rows.map(({ camp, top }) => line(camp.label, { x: 0, dx: 0, y: top + 1.3, anchor: 'start' })),
    ...marks.map(({ entry, words }) => line(words.who + textOf(entry) + words.when, words)),
    ...notes.map((note) => line(note.text, note)),
    ...silences.map((silence) => line(silence.text, silence)),
    ...(bracket ? [line(bracket.text, bracket)] : []),
  ];
}

describe.each(LANGS)('the rows of the chart (%s)', (lang) => {
  test.each([
    [NARROWEST.width, NARROWEST.textPx],
    [1028, 13.5],
    [1208, 15],
    [1848, 18.6],
  ])('no two words overlap and none leaves the chart, %i px wide', (width, textPx) => {
    const lines = linesAt(lang, width, textPx);
    for (const line of lines) {
      expect(line.from, line.text).toBeGreaterThanOrEqual(-0.5);
      expect(line.to, line.text).toBeLessThanOrEqual(width + 0.5);
    }
    const over = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .filter((b) => Math.abs(a.y - b.y) < 1.2 * textPx && a.from < b.to && b.from < a.to)
        .map((b) => `${a.text} over ${b.text}`),
    );
    expect(over).toEqual([]);
  });

  test('a statement of a known day stands on that day of the axis', () => {
    const { axis } = explorerOf(lang);
    for (const { entry, x, dx, span } of layout(lang).marks.filter((mark) => mark.entry.isDayKnown)) {
      expect(x).toBeCloseTo(100 * positionOf(axis, saidBy(entry.claim)), 1);
      expect([dx, span]).toEqual([0, null]);
    }
  });

  test('one of a day that is not known has the span of its days, with the sign on it and the date in words', () => {
    const { axis } = explorerOf(lang);
    const unsure = layout(lang).marks.filter(({ entry }) => !entry.isDayKnown);
    expect(unsure.length).toBeGreaterThan(0);
    for (const { entry, x, span, words } of unsure) {
      expect(span![0]).toBeCloseTo(100 * positionOf(axis, entry.claim.said.from), 1);
      expect(span![1]).toBeCloseTo(100 * positionOf(axis, saidBy(entry.claim)), 1);
      expect(x).toBeGreaterThanOrEqual(span![0]);
      expect(x).toBeLessThanOrEqual(span![1]);
      expect(words.when).toBe(`, ${shortDate(entry.claim.said, axis.start)}`);
    }
  });

  test('a row for each camp, the first to speak on top, with its own statements and no others', () => {
    const { rows, marks, height } = layout(lang);
    const camps = rows.map(({ camp }) => camp);
    expect(camps).toEqual([...new Set(marks.map(({ entry }) => entry.camp))]);
    for (const { entry, words } of marks) {
      const i = camps.indexOf(entry.camp);
      expect(words.y).toBeGreaterThan(rows[i]!.top);
      expect(words.y).toBeLessThan(rows[i + 1]?.top ?? height);
    }
  });

  test('a note stands below its statements, at the latest of them', () => {
    const { notes, marks } = layout(lang);
    for (const { claims, text } of chronologyOf(storyIn(''), lang)!.notes) {
      const note = notes.find((each) => each.text === text)!;
      const about = marks.filter(({ entry }) => claims.includes(entry.claim.id));
      expect(note.x).toBe(Math.max(...about.map(({ x, span }) => span?.[1] ?? x)));
      expect(note.y).toBeGreaterThan(Math.max(...about.map(({ words }) => words.y)));
      expect(note.from).toBe(Math.min(...about.map(({ words }) => words.y)));
    }
  });
});
