import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/dossier.ts';
import type { Download } from '../../core/downloads.ts';
import { csvOf } from '../../core/downloads/csv.ts';
import { geojsonOf } from '../../core/downloads/geojson.ts';
import { jsonOf } from '../../core/downloads/json.ts';
import { shownClaims, shownPlaces } from '../../core/shown.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Subject } from '../picture/subject.ts';

/** Which rows: all, or those that the picture rests on. */
export type Rows = 'shown' | 'all';

const TYPES: Record<Download, string> = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' };

/** The statements that a picture rests on, and the places that they or the map name. */
export function rowsBehind(
  subject: Subject,
  { dataset, scene, estimates }: Explorer,
): Pick<Dataset, 'claims' | 'places'> {
  const claims =
    subject === 'map' ? shownClaims(scene) : estimates.flatMap(({ rows }) => rows.map(({ claim }) => claim));
  const named = subject === 'map' ? shownPlaces(scene) : new Set(claims.flatMap(({ places }) => places));
  return { claims, places: dataset.places.filter(({ id }) => named.has(id)) };
}

/** A file of data: the columns are those of the site's downloads. */
export const dataFile = (kind: Download, dataset: Dataset, fields: readonly Field[]): Blob =>
  new Blob([textOf(kind, dataset, fields)], { type: `${TYPES[kind]};charset=utf-8` });

function textOf(kind: Download, dataset: Dataset, fields: readonly Field[]): string {
  if (kind === 'csv') return csvOf(dataset, fields);
  return kind === 'json' ? jsonOf(dataset, fields) : geojsonOf(dataset);
}
