import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh, mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { BaseMapRecord, OutlineRecord } from '../../content/schemas/basemap.ts';
import { bandInside } from './band.ts';
import type { Area, Countries } from './countries.ts';
import { clipTo, rounded, largestRing } from './geometry.ts';
import { join, type Topo, simplified } from './layers.ts';
import { RecipeError } from './recipe.ts';
import { areaKm2 } from './topologies.ts';

const DECIMALS = 3;

/** The part of a country is taken from the coarser world. */
const PART_DECIMALS = 2;

const BAND_MIN_TRIANGLE_KM2 = 0.6;

type Of<K extends OutlineRecord['kind']> = Extract<OutlineRecord, { kind: K }>;

/** What outlines are taken from: topologies with an object `countries`; `region` is null where the story has none. */
interface Sources {
  readonly countries: Countries;
  readonly world: Topo;
  readonly region: Topo | null;
}

/** The areas that the story's marks fill or are clipped to. Exterior rings run clockwise, as d3-geo wants them. */
export function outlines(sources: Sources, { outlines: wanted, home }: BaseMapRecord): FeatureCollection<Area> {
  return { type: 'FeatureCollection', features: wanted.map((outline) => outlineOf(outline, sources, home)) };
}

function outlineOf(outline: OutlineRecord, { countries, world, region }: Sources, home: string): Feature<Area> {
  if (outline.kind === 'part') return area(outline.id, partOf(world, outline), PART_DECIMALS);
  if (outline.kind === 'foreign') return area(outline.id, foreign(world, outline, home), PART_DECIMALS);
  if (!region)
    throw new RecipeError(`the outline "${outline.id}" needs a region — add "region", or remove the outline`);
  const geometry =
    outline.kind === 'band' ? bandOf(countries, region, outline) : geometryOf(region, region.objects[outline.id]!);
  return area(outline.id, geometry, DECIMALS);
}

function bandOf({ features }: Countries, region: Topo, outline: Of<'band'>): Area {
  const [inside, along] = [countryIn(region, outline.country), countryIn(region, outline.along)];
  const both: GeometryCollection = { type: 'GeometryCollection', geometries: [inside, along] };
  const border = mesh(region, both, (a, b) => a !== b).coordinates;
  // The rest of a large country does not matter to the band.
  const inDetail = clipTo(features.find(({ id }) => id === outline.country)!.geometry, outline.near)!;
  const provinces = outline.within === undefined ? [] : [geometryOf(region, provincesIn(region, outline.within))];
  const insides = [geometryOf(region, inside), inDetail, ...provinces].map(largestRing);
  const band = join({ band: bandInside(insides, border, outline) });
  const light = simplified(band, BAND_MIN_TRIANGLE_KM2, []);
  return geometryOf(light, light.objects.band!);
}

function partOf(world: Topo, { country, box, minKm2 }: Of<'part'>): MultiPolygon {
  return largePieces(clipTo(geometryOf(world, countryIn(world, country)), box), minKm2);
}

/** The land of all other countries in a box, without small pieces and bends. */
function foreign(world: Topo, { box, minKm2, foci }: Of<'foreign'>, home: string): MultiPolygon {
  const { geometries } = world.objects.countries as GeometryCollection;
  const others = geometries.filter(({ id }) => id !== home) as TopoMultiPolygon[];
  const clipped = clipTo(geometryOf(world, mergeArcs(world, others)), box);
  if (!clipped) return largePieces(null, minKm2);
  const coarse = simplified(join({ foreign: clipped }), minKm2, foci);
  return largePieces(geometryOf(coarse, coarse.objects.foreign!), minKm2);
}

function largePieces(land: Area | null, minKm2: number): MultiPolygon {
  const isLarge = (coordinates: Polygon['coordinates']) =>
    areaKm2({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }) > minKm2;
  return { type: 'MultiPolygon', coordinates: land ? polygonsOf(land).filter(isLarge) : [] };
}

function provincesIn(topology: Topo, id: string): GeometryObject {
  const found = topology.objects[id];
  if (found) return found;
  throw new RecipeError(`there is no outline "${id}" of kind "provinces" — correct its id, or add it`);
}

function countryIn(topology: Topo, name: string): GeometryObject {
  const found = (topology.objects.countries as GeometryCollection).geometries.find(({ id }) => id === name);
  if (found) return found;
  throw new RecipeError(`there is no country "${name}" on this part of the map — correct its name, or widen the box`);
}

function polygonsOf(geometry: Area): Polygon['coordinates'][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function geometryOf(topology: Topo, object: GeometryObject): Area {
  return (feature(topology, object) as Feature<Area>).geometry;
}

function area(id: string, geometry: Area, decimals: number): Feature<Area> {
  return { type: 'Feature', id, properties: {}, geometry: rounded(geometry, decimals) };
}
