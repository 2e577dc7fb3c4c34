import { expect, test } from 'vitest';
import { changesOf } from '../../../../src/core/timeline/changes.ts';
import { densityOf, peakOf } from '../../../../src/core/timeline/density.ts';
import type { Lens } from '../../../../src/core/types.ts';
import { claim, dated } from '../../../support/scene-story.ts';

const claims = [
  claim('a', { said: 30, happened: dated(5, 9) }),
  claim('b', { said: 20 }),
  claim('c', { said: 30, happened: 9 }),
];
const densityUnder = (lens: Lens) => densityOf(claims.flatMap((one) => changesOf(one, lens)));

test('each day with statements has their number, in order', () =>
  expect(densityUnder('reported')).toEqual([
    { day: 20, count: 1 },
    { day: 30, count: 2 },
  ]));

test('a span counts where it begins, not a second time where it ends', () =>
  expect(densityUnder('happened')).toEqual([
    { day: 5, count: 1 },
    { day: 9, count: 1 },
  ]));

test('the peak is the first of the fullest days; without statements there is none', () => {
  expect(peakOf(densityUnder('reported'))).toEqual({ day: 30, count: 2 });
  expect(peakOf(densityUnder('happened'))?.day).toBe(5);
  expect(peakOf([])).toBeUndefined();
});
