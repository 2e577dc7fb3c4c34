import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import type { BaseMapRecord, OutlineRecord } from '../../content/schemas/basemap.ts';
import type { Area, Countries } from './countries.ts';
import { isIn, type Box } from './cut.ts';
import { readProvinces, type Provinces } from './provinces.ts';
import { RecipeError } from './recipe-error.ts';
import { largestRing, type Ring } from './ring.ts';
import { snappedLines, snappedOutline } from './snap.ts';

/** One country's provinces and the ring of its mainland that they are fitted to. */
interface Fitting {
  readonly provinces: Provinces;
  readonly mainland: Ring;
}

/** The lines between provinces that reach into the region's box, and the outlines made of whole provinces, by id. */
export function provinceLayers(
  { features, inner }: Countries,
  { region, outlines }: BaseMapRecord,
): { provinces: MultiLineString; areas: Record<string, Polygon> } {
  const fittings = new Map((region?.provinces ?? []).map((file) => [file.country, fittingOf(features, file)]));
  const lines = [...fittings.values()].flatMap((fitting) => fittedLines(fitting, region!.box));
  return {
    provinces: { type: 'MultiLineString', coordinates: [...lines, ...inner.coordinates] },
    areas: Object.fromEntries(
      outlines
        .filter(isOfProvinces)
        .map(({ id, country, names }) => [id, fittedOutline(fittings.get(country)!, names)]),
    ),
  };
}

type OfProvinces = Extract<OutlineRecord, { kind: 'provinces' }>;
const isOfProvinces = (outline: OutlineRecord): outline is OfProvinces => outline.kind === 'provinces';

function fittingOf(features: readonly Feature<Area>[], file: Parameters<typeof readProvinces>[0]): Fitting {
  const country = features.find(({ id }) => id === file.country);
  if (!country)
    throw new RecipeError(`there is no country "${file.country}" — correct the name of the provinces' country`);
  return { provinces: readProvinces(file), mainland: largestRing(country.geometry) };
}

function fittedLines({ provinces, mainland }: Fitting, box: Box): Position[][] {
  const near = provinces.lines.filter((line) => line.some((position) => isIn(position, box)));
  return snappedLines({ ...provinces, lines: near }, mainland);
}

function fittedOutline({ provinces, mainland }: Fitting, names: readonly string[]): Polygon {
  return { type: 'Polygon', coordinates: [snappedOutline(provinces, names, mainland)] };
}
