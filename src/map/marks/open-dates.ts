import type { Scene } from '../../core/scene.ts';

/** Whether something drawn on the map is said to have happened between two dates that this day lies between. */
export const hasOpenDates = ({ day, lens, places, squares, moves }: Scene): boolean =>
  lens === 'happened' &&
  [...places, ...squares, ...moves].some(({ claims }) =>
    claims.some(({ happened }) => happened !== undefined && day < happened.to),
  );
