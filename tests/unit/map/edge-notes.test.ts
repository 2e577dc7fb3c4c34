import { expect, test } from 'vitest';
import { hasOpenDates } from '../../../src/map/edge-notes.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim, dated } from '../../support/scene-story.ts';

const stay = claim('stay', { said: 20, happened: dated(10, 14) });

test.each([
  ['before', 9, false],
  ['on its first day', 10, true],
  ['inside', 12, true],
  ['on its last day', 14, false],
  ['after', 15, false],
])('a date between two days is open from the first until the last of them: %s', (_, day, open) => {
  expect(hasOpenDates(explorerAt(day, [[stay]], 'happened').scene)).toBe(open);
});

test('what had been said by a day is never open: only when it was said counts', () =>
  expect(hasOpenDates(explorerAt(20, [[stay]]).scene)).toBe(false));
