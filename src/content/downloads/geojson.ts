import type { Feature, Geometry, Polygon, Position } from 'geojson';
import type { Dataset } from '../../core/dataset.ts';
import { groupByMany } from '../../core/group-by-many.ts';
import type { Claim, Place } from '../../core/types.ts';
import { LICENCE } from '../downloads.ts';

/**
 * The places as GeoJSON (RFC 7946: WGS84, longitude first, outer rings counterclockwise), each with the ids of its
 * statements. A place that no source locates has no geometry; `precision` says how exact one is. All features have the same
 * properties, and their values are no lists, so that they make a table; `name` becomes the layer's.
 */
export function geojsonOf(dataset: Dataset): string {
  const { title, lang, places } = dataset;
  const claimsAt = groupByMany(dataset.claims, (claim) => claim.places);
  const features = places.map((place) => featureOf(place, claimsAt.get(place) ?? []));
  return (
    JSON.stringify({ type: 'FeatureCollection', name: title, language: lang, licence: LICENCE.url, features }) + '\n'
  );
}

function featureOf(place: Place, claims: readonly Claim[]): Feature<Geometry | null> {
  const { id, name, note, precision } = place;
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(place),
    // A band along a border is our drawing of the words "near the border".
    properties: {
      name,
      note: note ?? null,
      precision,
      schematic: precision === 'border',
      statements: claims
        .map((claim) => claim.id)
        .sort()
        .join('; '),
    },
  };
}

function geometryOf({ precision, lon, lat, outline }: Place): Geometry | null {
  if (precision === 'exact' && lon !== undefined && lat !== undefined)
    return { type: 'Point', coordinates: [lon, lat] };
  if (precision !== 'area' && precision !== 'border') return null;
  if (outline?.type === 'Polygon') return wound(outline);
  if (outline?.type !== 'MultiPolygon') return null;
  const parts = outline.coordinates.map((coordinates) => wound({ type: 'Polygon', coordinates }).coordinates);
  return { type: 'MultiPolygon', coordinates: parts };
}

/** The map's own outlines run clockwise, as d3-geo wants them; RFC 7946 (3.1.6) wants outer rings the other way. */
const wound = ({ coordinates }: Polygon): Polygon => ({
  type: 'Polygon',
  coordinates: coordinates.map((ring, i) => (areaOf(ring) > 0 === (i === 0) ? ring : ring.toReversed())),
});

/** Twice the area of a ring in square degrees, positive where it runs counterclockwise (shoelace formula). */
function areaOf(ring: readonly Position[]): number {
  return ring
    .slice(1)
    .map(([x = 0, y = 0], i) => (ring[i]![0]! - x) * (y + ring[i]![1]!))
    .reduce((sum, part) => sum + part, 0);
}
