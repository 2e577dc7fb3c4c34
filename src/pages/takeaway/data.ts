import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/dossier.ts';
import type { Download } from '../../core/downloads.ts';
import { csvOf } from '../../core/downloads/csv.ts';
import { geojsonOf } from '../../core/downloads/geojson.ts';
import { jsonOf } from '../../core/downloads/json.ts';
import type { Scene } from '../../core/scene.ts';
import { shownClaims, shownPlaces } from '../../core/shown.ts';

/** Which rows: all, or those that the picture rests on. */
export type Rows = 'shown' | 'all';

const TYPES: Record<Download, string> = { csv: 'text/csv', json: 'application/json', geojson: 'application/geo+json' };

/** A file of data: the columns are those of the site's downloads. */
export function dataFile(kind: Download, rows: Rows, dataset: Dataset, scene: Scene, fields: readonly Field[]): Blob {
  const wanted = rows === 'all' ? dataset : { ...dataset, claims: shownClaims(scene) };
  return new Blob([textOf(kind, rows, wanted, scene, fields)], { type: `${TYPES[kind]};charset=utf-8` });
}

function textOf(kind: Download, rows: Rows, dataset: Dataset, scene: Scene, fields: readonly Field[]): string {
  if (kind === 'csv') return csvOf(dataset, fields);
  if (kind === 'json') return jsonOf(dataset, fields);
  const seen = shownPlaces(scene);
  const places = rows === 'all' ? dataset.places : dataset.places.filter(({ id }) => seen.has(id));
  return geojsonOf({ ...dataset, places });
}
