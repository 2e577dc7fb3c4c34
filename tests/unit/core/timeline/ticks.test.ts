import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../../src/core/days.ts';
import { axisOf } from '../../../../src/core/timeline/axis.ts';
import { monthTicks } from '../../../../src/core/timeline/ticks.ts';

const ticksBetween = (start: string, end: string, moments: string[]) =>
  monthTicks(
    axisOf(
      dayOf(start)!,
      dayOf(end)!,
      moments.map((iso) => dayOf(iso)!),
      40,
    ),
  ).map(isoOf);

test('months are marked at their first day, both ends of the axis included', () => {
  expect(ticksBetween('2024-10-01', '2024-12-01', ['2024-10-20', '2024-11-15'])).toEqual([
    '2024-10-01',
    '2024-11-01',
    '2024-12-01',
  ]);
});

test('months inside a break are not marked', () => {
  expect(ticksBetween('2024-11-20', '2025-05-02', ['2024-11-25', '2025-04-26'])).toEqual(['2025-05-01']);
});
