import { describe, expect, test } from 'vitest';
import { fittingIn, type CalloutText } from '../../../src/map/callout-fit.ts';

const said = (count: number) => Array.from({ length: count }, (_, i) => ({ said: `${10 + i},000`, by: 'Somebody' }));
const text = (count: number, more: Partial<CalloutText> = {}): CalloutText => ({
  title: 'in all',
  status: null,
  statements: said(count),
  rest: 0,
  restWords: (n) => `+ ${n}`,
  ...more,
});
const room = (width: number, lines = 1) => ({ width, em: 12, lines });

describe('a line at the map’s edge holds as many statements as have room', () => {
  test('all of them where it is wide', () => {
    expect(fittingIn(text(3), room(600), 1)).toBe(3);
  });

  test('the fewer the narrower it is, or the larger the text', () => {
    const counts = [600, 300, 240, 120].map((width) => fittingIn(text(3), room(width), 1));
    expect(counts).toEqual([3, 2, 1, 1]);
    expect(fittingIn(text(3), { ...room(300), em: 24 }, 1)).toBe(1);
  });

  test('more where it may break', () => {
    expect(fittingIn(text(3), room(240, 2), 1)).toBe(3);
  });

  test('fewer where a status stands before them, or the number of those left out after them', () => {
    const tight = room(340);
    expect(fittingIn(text(3), tight, 1)).toBe(3);
    expect(fittingIn(text(3, { status: 'disputed' }), tight, 1)).toBe(2);
    expect(fittingIn(text(3, { rest: 12 }), tight, 1)).toBe(2);
  });

  test('never fewer than asked for, nor more than there are', () => {
    expect(fittingIn(text(3), room(10), 2)).toBe(2);
    expect(fittingIn(text(1), room(10), 2)).toBe(1);
    expect(fittingIn(text(0), room(10), 1)).toBe(0);
  });
});
