import { describe, expect, it } from 'vitest';
import { wireOf } from '../../../src/embed/wire';

describe('what is posted for an event', () => {
  it('is one object that bears our name and version', () => {
    expect(wireOf({ type: 'chapter', chapter: 'ship' }, 'pym-0')).toEqual([
      { 'as-reported': 1, type: 'chapter', chapter: 'ship' },
    ]);
  });

  it('tells a height in the words of AMP, the Guardian and pym.js too', () => {
    expect(wireOf({ type: 'height', height: 612 }, 'story')).toEqual([
      { 'as-reported': 1, type: 'height', height: 612 },
      { sentinel: 'amp', type: 'embed-size', height: 612 },
      { kind: 'interactive:height', height: 612 },
      '{"kind":"interactive:height","height":612}',
      'pymxPYMxstoryxPYMxheightxPYMx612',
    ]);
  });

  it('says nothing in the words of pym.js where the frame has no id from it', () => {
    expect(wireOf({ type: 'height', height: 612 }, null)).toHaveLength(4);
  });
});
