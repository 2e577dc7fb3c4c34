import type { Precision } from '../../core/types.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { PlaceRecord } from '../schemas/place.ts';

/** Each place has what its precision is drawn with; a town is named at some scale; a movement leads from one place to another. */
export function places({ places: entries, towns, moves }: Draft): Problem[] {
  return [
    ...entries.flatMap(unfit),
    ...towns
      .filter(({ value: { minK, maxK } }) => maxK !== null && maxK <= minK)
      .map((entry) => problemAt(entry, '.maxK', 'the town is never named', 'write more than minK, or null for no end')),
    ...moves
      .filter(({ value: { from, to } }) => from === to)
      .map((entry) => problemAt(entry, '.to', 'it ends where it starts', 'name another place')),
    ...moves.flatMap((entry) =>
      (['fromClaims', 'toClaims'] as const)
        .filter((key) => entry.value[key].length === 0)
        .map((key) => problemAt(entry, `.${key}`, 'no statement says so', 'name one, or remove the movement')),
    ),
  ];
}

type Need = 'point' | 'outline' | 'radiusKm';

const NEEDS: Readonly<Record<Precision, readonly Need[]>> = {
  exact: ['point'],
  area: ['point', 'outline'],
  border: ['point', 'outline'],
  vague: ['point', 'radiusKm'],
  none: [],
};
const WHERE: Readonly<Record<Need, string>> = {
  point: '.geometry',
  outline: '.properties.outline',
  radiusKm: '.properties.radiusKm',
};
const NAMES: Readonly<Record<Need, string>> = { point: 'a point', outline: 'an outline', radiusKm: 'a radius' };

/** From a pole to the equator. */
const RADIUS_MOST_KM = 10_000;

function unfit(entry: Entry<PlaceRecord>): Problem[] {
  const { geometry, properties } = entry.value;
  const { precision, outline, radiusKm } = properties;
  const has = { point: geometry !== null, outline: outline !== undefined, radiusKm: radiusKm !== undefined };
  const lacking = NEEDS[precision].filter((need) => !has[need]);
  const isFit = radiusKm === undefined || (radiusKm > 0 && radiusKm <= RADIUS_MOST_KM);
  return [
    ...lacking.map((need) =>
      problemAt(
        entry,
        WHERE[need],
        `a place of the precision "${precision}" needs ${NAMES[need]}`,
        'add it, or change the precision',
      ),
    ),
    ...(isFit ? [] : [problemAt(entry, WHERE.radiusKm, `${radiusKm} km is no radius`, `write 1 to ${RADIUS_MOST_KM}`)]),
  ];
}
