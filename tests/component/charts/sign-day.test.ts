import { expect, test } from 'vitest';
import { signDay } from '../../../src/charts/sign-day.ts';
import { axisOf } from '../../../src/core/timeline/axis.ts';

const axis = axisOf(0, 100, [0, 50, 52, 100], 60);

test('a sign stands left of the day on which the contradiction came about, its own dot there or not', () => {
  expect(signDay(axis, 500, [20, 50], 50)).toBe(50);
  expect(signDay(axis, 500, [20], 50)).toBe(50);
});

test('where it would cover the dot of an earlier day it stands left of that', () => {
  expect(signDay(axis, 500, [48, 50], 50)).toBe(48);
  expect(signDay(axis, 5000, [48, 50], 50)).toBe(50);
});

test('and so on, dot by dot', () => expect(signDay(axis, 500, [46, 48], 50)).toBe(46));

test('a later dot does not lie under it', () => expect(signDay(axis, 500, [52], 50)).toBe(50));
