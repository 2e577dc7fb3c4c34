import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../src/tools/build/typeset.ts';
import { wrapped } from '../../../../src/export/share/typeset.ts';
import { textWidth } from '../../../../src/theme/text-width.ts';

const style = { family: 'sans', weight: 400, size: 12 } as const;

describe('a line of text as outlines', () => {
  test.each(['mindestens 3.000', 'Fluß, Übung „neu“ – ja'])('is as wide as labels expect, at most: %s', (text) => {
    const { width } = typeset(text, style);
    expect(width).toBeGreaterThan(textWidth(text, 12, 400) * 0.85);
    expect(width).toBeLessThanOrEqual(textWidth(text, 12, 400));
  });

  test('stands on its baseline, one glyph after the other', () => {
    const ys = [...typeset('H', { ...style, size: 100 }).d.matchAll(/[ML]\S+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...ys)).toBe(0);
    expect(Math.min(...ys)).toBeLessThan(-60);
    expect(typeset('HH', style).d.length).toBeGreaterThan(typeset('H', style).d.length);
  });

  test('in another script has letters, no empty boxes', () => {
    const { d, width } = typeset('Річка', style);
    expect(d.match(/M/g)!.length).toBeGreaterThanOrEqual(5);
    expect(width).toBeLessThanOrEqual(textWidth('Річка', 12, 400));
    const boxes = typeset('\ue000\ue000\ue000\ue000\ue000', style);
    expect(d).not.toBe(boxes.d);
    expect(width).toBeCloseTo(typeset('Р', style).width + typeset('ічка', style).width);
  });

  test('has a sign for what contradicts, which no typeface of ours has: no empty box', () => {
    const [sign, equal, slash] = ['≠', '=', '/'].map((text) => typeset(text, style));
    const strokes = ({ d }: { d: string }) => d.match(/M/g)!.length;
    expect(strokes(sign!)).toBe(strokes(equal!) + strokes(slash!));
    expect(sign!.width).toBe(equal!.width);
    expect(typeset('a ≠ b', style).width).toBeCloseTo(typeset('a = b', style).width);
  });

  test('can be spaced out', () =>
    expect(typeset('abc', { ...style, spacing: 2 }).width).toBeCloseTo(typeset('abc', style).width + 6));

  test('of a weight that the site does not use is refused', () =>
    expect(() => typeset('a', { ...style, family: 'serif' })).toThrow('no font for serif 400'));
});

describe('a text is broken into lines', () => {
  const perLetter = (text: string) => text.length;

  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 99, ['one two three']],
    ['a longerword b', 5, ['a', 'longerword', 'b']],
  ])('%j at %i', (text, width, lines) => expect(wrapped(text, width, style, perLetter)).toEqual(lines));
});
