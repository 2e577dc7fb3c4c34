import { expect, test } from 'vitest';
import { rowsUnder } from '../../../src/charts/rows-below.ts';

const rows = [100, 130, 160, 190, 220];

test.each([
  ['none where all stand above the foot', 220, 0],
  ['those under the foot, and those under the sentence that says so', 190, 2],
  ['all of them', 90, 5],
  ['none where there is no foot', Infinity, 0],
])('of a chart’s rows are out of sight: %s', (_, foot, count) => {
  expect(rowsUnder(foot, rows)).toBe(count);
});
