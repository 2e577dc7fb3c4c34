import { describe, expect, test } from 'vitest';
import { textLine, widthOf, wrapped } from '../../../src/export/text.ts';
import { light } from '../../../src/theme/palette.ts';
import { parsePicture } from '../../support/parse-picture.ts';

const style = { family: 'sans', weight: 400, size: 12, leading: 15 } as const;
const strong = { family: 'serif', weight: 600, size: 12, leading: 15 } as const;
const lineOf = (...args: Parameters<typeof textLine>) =>
  parsePicture(`<svg xmlns="http://www.w3.org/2000/svg">${textLine(...args)}</svg>`).querySelector('text')!;

describe('a line of text', () => {
  test('is one element whose parts follow each other with a space between, so that any typeface flows', () => {
    const line = lineOf(
      [1, 2],
      [
        { text: 'Pentagon:', style: strong, colour: 'quiet' },
        { text: '„rund 10.000“ <', style, colour: 'ink', lead: 4 },
      ],
      light,
    );
    expect(line.textContent).toBe('Pentagon: „rund 10.000“ <');
    expect(line.querySelectorAll('tspan')).toHaveLength(1);
    expect(line.querySelector('tspan')!.getAttribute('dx')).toBe('4');
    expect(line.getAttribute('font-family')).toContain('Source Serif 4');
    expect(line.hasAttribute('textLength')).toBe(false);
  });

  test('has a sign for what contradicts, which no typeface of ours has: an equals sign, struck through', () => {
    const line = lineOf([0, 0], [{ text: 'a ≠ b', style, colour: 'ink' }], light);
    expect(line.textContent).toBe('a =/ b');
    const moves = [...line.querySelectorAll('tspan')].map((part) => Number(part.getAttribute('dx')));
    // After the stroke the line goes on where the equals sign alone would end.
    expect(moves[0]! + moves[1]! + widthOf('/', style)).toBeCloseTo(0, 1);
  });

  test('with nothing to say is nothing', () =>
    expect(textLine([0, 0], [{ text: ' ', style, colour: 'ink' }], light)).toBe(''));
});

describe('a text is broken into lines', () => {
  test.each([
    ['one two three', 46, ['one two', 'three']],
    ['one two three', 999, ['one two three']],
    ['a longerword b', 20, ['a', 'longerword', 'b']],
  ])('%j at %i px', (text, width, lines) => expect(wrapped(text, width, style)).toEqual(lines));
});
