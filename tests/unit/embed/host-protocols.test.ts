import { describe, expect, test } from 'vitest';
import { encodeEvent, isHeightRequest } from '../../../src/embed/host-protocols.ts';
import { hostile } from '../../support/hostile-values.ts';

describe('what is posted for an event', () => {
  test('is one object that bears our name and version', () => {
    expect(encodeEvent({ type: 'chapter', chapter: 'ship' }, 'pym-0')).toEqual([
      { 'as-reported': 1, type: 'chapter', chapter: 'ship' },
    ]);
  });

  test('tells a height in the formats of AMP, the Guardian and pym.js too', () => {
    expect(encodeEvent({ type: 'height', height: 612 }, 'story')).toEqual([
      { 'as-reported': 1, type: 'height', height: 612 },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      { kind: 'interactive:height', height: 612 },
      '{"kind":"interactive:height","height":612}',
      'pymxPYMxstoryxPYMxheightxPYMx612',
    ]);
  });

  test('says nothing in the format of pym.js where the frame has no id from it', () => {
    expect(encodeEvent({ type: 'height', height: 612 }, null)).toHaveLength(4);
  });
});

describe('a page around the frame asks for its height', () => {
  test.each([
    { 'as-reported': 1, type: 'hello' },
    { sentinel: 'amp', type: 'frames-init' },
    { kind: 'interactive:scroll', scroll: 0 },
    'pymxPYMxstoryxPYMxwidthxPYMx600',
    'pymxPYMxstoryxPYMxviewport-iframe-positionxPYMx390 664 12 0 800 390',
  ])('with %o', (data) => {
    expect(isHeightRequest(data)).toBe(true);
  });

  // An answer to its echo would be echoed again.
  test.each([
    { kind: 'interactive:height', height: 612 },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    { 'as-reported': 1, type: 'scroll', part: 0 },
    'pymxPYMxstoryxPYMxheightxPYMx612',
    `pymxPYMx${'x'.repeat(2000)}xPYMxwidthxPYMx600`,
  ])('but not with %o', (data) => {
    expect(isHeightRequest(data)).toBe(false);
  });

  test('but not with 10,000 random and hostile values, and none of them throws', () => {
    expect(hostile(10_000).filter(isHeightRequest)).toEqual([]);
  });
});
