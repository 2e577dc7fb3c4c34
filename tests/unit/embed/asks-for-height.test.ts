import { describe, expect, it } from 'vitest';
import { asksForHeight } from '../../../src/embed/asks-for-height';
import { hostile } from '../../support/hostile-values';

describe('a page around the frame asks for its height', () => {
  it.each([
    { 'as-reported': 1, type: 'hello' },
    { sentinel: 'amp', type: 'frames-init' },
    { kind: 'interactive:scroll', scroll: 0 },
    'pymxPYMxstoryxPYMxwidthxPYMx600',
    'pymxPYMxstoryxPYMxviewport-iframe-positionxPYMx390 664 12 0 800 390',
  ])('with %o', (data) => {
    expect(asksForHeight(data)).toBe(true);
  });

  // An answer to its echo would be echoed again.
  it.each([
    { kind: 'interactive:height', height: 612 },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    { 'as-reported': 1, type: 'scroll', part: 0 },
    'pymxPYMxstoryxPYMxheightxPYMx612',
    `pymxPYMx${'x'.repeat(2000)}xPYMxwidthxPYMx600`,
  ])('but not with %o', (data) => {
    expect(asksForHeight(data)).toBe(false);
  });

  it('but not with 10,000 random and hostile values, and none of them throws', () => {
    expect(hostile(10_000).filter(asksForHeight)).toEqual([]);
  });
});
