import { describe, expect, test } from 'vitest';
import { targetRadius } from '../../../../src/map/marks/targets.ts';

const HEIGHT = 500;
const at = (x: number, y = 0) => [x / HEIGHT, y / HEIGHT] as const;

describe('the part around a mark that a finger hits', () => {
  test('is 44 px across where the mark is alone', () => expect(targetRadius(at(0), [at(0), at(90)], HEIGHT)).toBe(22));

  test('ends half the way to a neighbour, so that both are hit', () =>
    expect(targetRadius(at(0), [at(0), at(30), at(0, 60)], HEIGHT)).toBeCloseTo(15, 9));

  test('is not narrowed by a mark on the same place', () =>
    expect(targetRadius(at(0), [at(0), at(0.5)], HEIGHT)).toBe(22));
});
