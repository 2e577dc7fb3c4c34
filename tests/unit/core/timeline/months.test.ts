import { expect, test } from 'vitest';
import { dayOf, isoOf } from '../../../../src/core/days.ts';
import { axisOf, positionOf } from '../../../../src/core/timeline/axis.ts';
import { monthsOf } from '../../../../src/core/timeline/months.ts';
import { stopsOf } from '../../../../src/core/timeline/stops.ts';

const moments = ['2024-10-18', '2024-10-30', '2024-11-01', '2025-04-26', '2025-05-02'].map((iso) => dayOf(iso)!);
const axis = stopsOf(axisOf(dayOf('2024-10-01')!, dayOf('2025-05-10')!, moments, 30), moments);
const months = monthsOf(axis, moments);

test('are those that have a stop, each from its first one on', () =>
  expect(months.map(({ day }) => isoOf(day))).toEqual(['2024-10-18', '2024-11-01', '2025-04-26', '2025-05-02']));

test('say their year where it is a new one', () =>
  expect(months.map(({ isNewYear }) => isNewYear)).toEqual([true, false, true, false]));

test('begin at the start, half way between two stops, and where a break ends', () => {
  const [, october, november, april, may] = moments.map((day) => positionOf(axis, day));
  expect(months.map(({ x }) => x)).toEqual([0, (october! + november!) / 2, axis.breaks[0]!.x1, (april! + may!) / 2]);
});
