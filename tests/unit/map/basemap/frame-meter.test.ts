import { describe, expect, test } from 'vitest';
import { FrameMeter } from '../../../../src/map/basemap/frame-meter.ts';

const verdictOf = (frames: readonly number[]) => {
  const meter = new FrameMeter();
  for (const ms of frames) meter.add(ms);
  return meter.verdict;
};
const times = (count: number, ms: number) => Array<number>(count).fill(ms);

describe('the verdict on the first flight', () => {
  test.each([
    ['is not given before it begins', [], null],
    ['waits for five frames', times(4, 400), null],
    ['is slow where the median frame takes more than 80 ms', times(5, 81), 'slow'],
    ['is fast where it takes 80 ms', times(5, 80), 'fast'],
    ['does not mind two frames out of five that stutter', [900, 16, 17, 16, 700], 'fast'],
    ['does not count on two that are smooth', [16, 300, 300, 300, 16], 'slow'],
    ['turns to slow while the first second lasts', [...times(5, 16), ...times(7, 200)], 'slow'],
    ['stays slow, whatever comes after', [...times(5, 200), ...times(50, 16)], 'slow'],
    ['stays fast after a second of smooth flight', [...times(60, 16), ...times(200, 400)], 'fast'],
  ] as const)('%s', (_, frames, verdict) => expect(verdictOf(frames)).toBe(verdict));
});
