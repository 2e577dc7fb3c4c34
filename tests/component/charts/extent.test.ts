import { expect, test } from 'vitest';
import { extentOf } from '../../../src/charts/extent.ts';

test.each([
  ['a point is one filled mark', { point: 8 }, { marks: [8], hollow: false }],
  ['a low end is hollow and open to more', { low: 3 }, { marks: [3], hollow: true, line: { from: 3, to: null } }],
  ['a high end is hollow and open to less', { high: 9 }, { marks: [9], hollow: true, line: { from: null, to: 9 } }],
  [
    'a range is two hollow ends and what lies between',
    { low: 3, high: 9 },
    { marks: [3, 9], hollow: true, line: { from: 3, to: 9 } },
  ],
  [
    'a point within a range keeps both',
    { low: 3, point: 5, high: 9 },
    { marks: [5], hollow: false, line: { from: 3, to: 9 } },
  ],
  ['words alone have no mark', {}, { marks: [], hollow: true }],
])('%s', (_, quantity, extent) => expect(extentOf(quantity)).toEqual(extent));
