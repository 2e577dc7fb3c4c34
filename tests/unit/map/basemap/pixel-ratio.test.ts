import { expect, test, vi } from 'vitest';
import { pixelRatio, watchPixelRatio } from '../../../../src/map/basemap/pixel-ratio.ts';

/** A window whose screens the test changes: each query hears of the first change alone, as it names one ratio. */
function screens(first: number) {
  const queries: { media: string; target: EventTarget }[] = [];
  vi.stubGlobal('devicePixelRatio', first);
  vi.stubGlobal('matchMedia', (media: string) => {
    const target = new EventTarget();
    queries.push({ media, target });
    return target;
  });
  return (ratio: number) => {
    const asked = queries.find(({ media }) => media === `(resolution: ${devicePixelRatio}dppx)`);
    vi.stubGlobal('devicePixelRatio', ratio);
    asked?.target.dispatchEvent(new Event('change'));
  };
}

test('every change of the screen is told, until the end', () => {
  const moveTo = screens(1);
  const told: number[] = [];
  const stop = watchPixelRatio(() => told.push(pixelRatio()));
  for (const ratio of [1.5, 2, 1.25]) moveTo(ratio);
  stop();
  moveTo(1);
  expect(told).toEqual([1.5, 2, 1.25]);
});

test('no more is drawn than is seen', () => {
  screens(3);
  expect(pixelRatio()).toBe(2);
});
