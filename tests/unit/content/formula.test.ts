import { expect, test } from 'vitest';
import { workOut } from '../../../src/content/formula.ts';

test.each([
  ['days(2024-10-30,2024-10-31)=1', 1],
  ['days(2024-12-31,2025-01-02)=2', 2],
  ['months(2024-11-25,2025-04-26)=5', 5],
  ['months(2024-11-25,2025-04-24)=5', 4],
  ['months(2024-11-25,2025-11-25)=0', 12],
])('%s comes out as %i', (formula, value) => expect(workOut(formula)?.value).toBe(value));

test('what was written behind the "=" is kept for comparison', () =>
  expect(workOut('days(2024-10-30,2024-10-31)=7')?.stated).toBe(7));

test.each(['days(2024-10-30)=1', 'days(2024-02-30,2024-03-01)=1', 'weeks(2024-10-30,2024-10-31)=1', '5', ''])(
  '"%s" is no formula',
  (text) => expect(workOut(text)).toBeNull(),
);
