import { pointsOf, type Point } from '../../../../src/charts/overtime/series.ts';
import { estimatesOf } from '../../../../src/core/estimates.ts';
import { axisOf } from '../../../../src/core/timeline/axis.ts';
import type { QuantityInFile } from '../../../../src/core/resolve.ts';
import type { Claim, Day } from '../../../../src/core/types.ts';
import { claim, guests, storyOf } from '../../../support/scene-story.ts';

/** Two camps, three speakers: the mayor and the cook are of the town, the pilot is of the air. */
export const dataset = (claims: readonly Claim[]) =>
  storyOf(claims, {
    camps: [
      { id: 'town', label: 'Town', shape: 'circle' },
      { id: 'air', label: 'Air', shape: 'square' },
    ],
    speakers: [
      { id: 'mayor', name: 'The Mayor', short: 'Mayor', camp: 'town' },
      { id: 'cook', name: 'The Cook', short: 'Cook', camp: 'town' },
      { id: 'pilot', name: 'The Pilot', short: 'Pilot', camp: 'air' },
    ],
  });

let count = 0;
/** What a speaker says on a day; in all, if no scope is given. */
export const says = (speaker: string, said: Day, number: Partial<QuantityInFile>): Claim =>
  claim(`c${(count += 1)}`, { speaker, said, topic: 'numbers', quantity: guests({ scope: 'in-all', ...number }) });

/** The points that the chart of these statements has at the end. */
export const pointsAfter = (claims: readonly Claim[], day: Day = 200): Point[] => {
  return pointsOf(estimatesOf(dataset(claims), day, 'reported'), 'reported');
};

/** From day 0 to day 200, without a quiet stretch, or with one between two moments. */
export const axis = axisOf(0, 200, [0, 200], 300);
export const quietAfter = (moments: readonly Day[]) => axisOf(0, 200, moments, 30);
