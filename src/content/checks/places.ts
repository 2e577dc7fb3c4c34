import type { Precision } from '../../core/types.ts';
import { dayOf } from '../../core/days.ts';
import { sceneOf } from '../../core/scene.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { BaseMapRecord, OutlineRecord } from '../schemas/basemap.ts';
import type { PlaceRecord } from '../schemas/place.ts';
import type { StoryRecord } from '../schemas/story.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';

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

/** The recipe of the base map holds together, and the base map was made from it. */
export function baseMap({ basemap, outlines, story }: Draft): Problem[] {
  if (basemap === null) return [];
  const wanted = basemap.value.outlines;
  const wrong = wanted.flatMap((outline, i) => {
    const missing = missingFor(outline, basemap.value);
    return missing
      ? [problemAt(basemap, `.outlines[${i}]`, `this needs ${missing}`, 'add it, or remove the outline')]
      : [];
  });
  const ids = new Set(wanted.map(({ id }) => id));
  const isMade = outlines === null || [...ids].sort().join() === Object.keys(outlines).sort().join();
  const stale = problemAt(basemap, '.outlines', 'data/basemap/ has other outlines', 'run npm run basemap');
  return [...wrong, ...(isMade ? [] : [stale]), ...(story === null ? [] : foreign(story, wanted))];
}

/** Names keep off the land of other countries, and off no other. An outline that is missing is reported as such. */
function foreign(story: Entry<StoryRecord>, outlines: readonly OutlineRecord[]): Problem[] {
  const named = outlines.find(({ id }) => id === story.value.foreign);
  if (!named || named.kind === 'foreign') return [];
  const what = `"${named.id}" is an outline of kind "${named.kind}"`;
  return [problemAt(story, '.foreign', what, 'name one of kind "foreign", or leave it out')];
}

/** What of the recipe an outline cannot be made without, if that is not there. */
function missingFor(outline: OutlineRecord, { region }: BaseMapRecord): string | null {
  if (outline.kind === 'part' || outline.kind === 'foreign') return null;
  if (!region) return 'a region';
  const isDrawn = outline.kind === 'band' || region.provinces.some(({ country }) => country === outline.country);
  return isDrawn ? null : `the provinces of ${outline.country}`;
}

/**
 * What a chapter tells of, and keeps in view, is on the map of its day.
 * @param dataset the story in any language
 */
export function focus(dataset: Dataset, chapters: readonly Entry<ChapterText>[]): Problem[] {
  return chapters.flatMap((entry) => {
    const { day, lens, focus: told = [], keep = [] } = entry.value;
    const scene = sceneOf(dataset, dayOf(day)!, lens);
    const ids = [...scene.places, ...scene.moves].map(({ id }) => id);
    const current = [...scene.places, ...scene.squares].flatMap(({ claims }) => claims.map(({ id }) => id));
    const missing = (key: 'focus' | 'keep', listed: readonly string[], known: readonly string[], fix: string) =>
      listed
        .filter((id) => !known.includes(id))
        .map((id) => problemAt(entry, lineOf(entry.value, key), `the map of ${day} has no "${id}"`, fix));
    const marked = `name one of its marks: ${ids.join(', ')}`;
    return [
      ...missing('focus', told, [...ids, ...current], `${marked}, or a statement that is current there`),
      ...missing('keep', keep, ids, marked),
    ];
  });
}
