import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { BaseMapRecord, OutlineRecord } from '../schemas/basemap.ts';

/** The recipe of the base map holds together, and the base map was made from it. */
export function baseMap({ basemap, outlines }: Draft): Problem[] {
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
  return [...wrong, ...(isMade ? [] : [stale])];
}

/** What of the recipe an outline cannot be made without, if that is not there. */
function missingFor(outline: OutlineRecord, { region }: BaseMapRecord): string | null {
  if (outline.kind === 'part') return null;
  if (!region) return 'a region';
  const isDrawn = outline.kind === 'band' || region.provinces.some(({ country }) => country === outline.country);
  return isDrawn ? null : `the provinces of ${outline.country}`;
}
