import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import type { Place } from '../../core/types.ts';
import { MEDIA_TYPES, type Download } from '../../content/downloads.ts';
import { csvOf } from '../../content/downloads/csv.ts';
import { geojsonOf } from '../../content/downloads/geojson.ts';
import { jsonOf } from '../../content/downloads/json.ts';
import { shownClaims, shownPlaces } from '../../core/shown.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { charts } from '../chart/charts.ts';
import type { Subject } from '../picture/subject.ts';

/** Which rows: all, or those that the picture rests on. */
export type Rows = 'shown' | 'all';

/** The statements that a picture rests on, and the places that the map shows or that they name. */
export interface Behind {
  readonly claims: Dataset['claims'];
  readonly places: ReadonlySet<Place>;
}

/** @param question of a chart of answers */
export function rowsBehind(subject: Subject, explorer: Snapshot, question?: string): Behind {
  const { scene } = explorer;
  if (subject === 'map') return { claims: shownClaims(scene), places: shownPlaces(scene) };
  const { claims } = charts[subject](explorer, question);
  return { claims, places: new Set(claims.flatMap(({ places }) => places)) };
}

/**
 * A file of data: the columns are those of the site's downloads.
 * @param behind whose rows alone; null for all
 */
export const dataFile = (kind: Download, dataset: Dataset, behind: Behind | null, fields: readonly Field[]): Blob =>
  new Blob([textOf(kind, dataset, behind, fields)], { type: `${MEDIA_TYPES[kind]};charset=utf-8` });

function textOf(kind: Download, dataset: Dataset, behind: Behind | null, fields: readonly Field[]): string {
  const wanted = behind ? { ...dataset, claims: behind.claims } : dataset;
  if (kind === 'csv') return csvOf(wanted, fields);
  if (kind === 'json') return jsonOf(wanted, fields);
  return geojsonOf({ ...wanted, places: dataset.places.filter((place) => !behind || behind.places.has(place)) });
}
