import type { Scene } from './scene.ts';
import type { Claim, Place } from './types.ts';

const marksOf = ({ places, squares, moves, callouts }: Scene) => [...places, ...squares, ...moves, ...callouts];

/** The statements that a scene rests on, earlier ones among them, each once; by article and paragraph. */
export function shownClaims(scene: Scene): Claim[] {
  const all = marksOf(scene).flatMap(({ claims, earlier }) => [...claims, ...earlier]);
  return [...new Set(all)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The places that a scene draws something at. */
export const shownPlaces = ({ places, squares, moves }: Scene): ReadonlySet<Place> =>
  new Set([...[...places, ...squares].map(({ place }) => place), ...moves.flatMap(({ from, to }) => [from, to])]);
