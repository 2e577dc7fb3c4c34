import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { geoStitch } from 'd3-geo-projection';
import { feature, mesh, mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import type { BaseMapRecord, OutlineRecord } from '../../content/schemas/basemap.ts';
import { bandInside } from './band.ts';
import type { Area, Countries } from './countries.ts';
import { clipTo, rounded, largestRing, polygonsOf } from './geometry.ts';
import { join, type Topo, simplified } from './layers.ts';
import { RecipeError } from './recipe.ts';
import { areaKm2 } from './topologies.ts';

const DECIMALS = 3;

/** The part of a country is taken from the coarser world, unless the country is so small that it would be gone there. */
const PART_DECIMALS = 2;
const SMALL_KM2 = 20_000;

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
  if (outline.kind === 'part') return partOf(world, countries, outline);
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
  const light = simplified(band, { bend: BAND_MIN_TRIANGLE_KM2, piece: 0, foci: [] });
  return geometryOf(light, light.objects.band!);
}

/** As the world is drawn; of a country that is too small for that, as the atlas has it. */
function partOf(world: Topo, { features }: Countries, { id, country, box, minKm2 }: Of<'part'>): Feature<Area> {
  const drawn = (world.objects.countries as GeometryCollection).geometries.find((each) => each.id === country);
  const exact = features.find((each) => each.id === country);
  if (!exact) throw new RecipeError(`there is no country "${country}" — correct its name`);
  const isDrawn = drawn && areaKm2(exact) > SMALL_KM2;
  const part = largePieces(clipTo(isDrawn ? geometryOf(world, drawn) : inFewPoints(exact), box), minKm2);
  if (part.coordinates.length > 0) return area(id, part, isDrawn ? PART_DECIMALS : DECIMALS);
  throw new RecipeError(
    `the outline "${id}" has no piece of ${country} above ${minKm2} km² — widen the box, or write a smaller minKm2`,
  );
}

/** About as many points as a large country has in the world. */
function inFewPoints(country: Feature<Area>): Area {
  const light = simplified(join({ country }), { bend: areaKm2(country) / 2000, piece: 0, foci: [] });
  return geometryOf(light, light.objects.country!);
}

/** The land of all other countries in a box, without small pieces and bends. */
function foreign(world: Topo, { box, minKm2, foci }: Of<'foreign'>, home: string): MultiPolygon {
  const { geometries } = world.objects.countries as GeometryCollection;
  const others = geometries.filter(({ id }) => id !== home) as TopoMultiPolygon[];
  const clipped = clipTo(geometryOf(world, mergeArcs(world, others)), box);
  if (!clipped) return largePieces(null, minKm2);
  const coarse = simplified(join({ foreign: clipped }), { bend: minKm2, piece: 0, foci });
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

function geometryOf(topology: Topo, object: GeometryObject): Area {
  return (feature(topology, object) as Feature<Area>).geometry;
}

function area(id: string, geometry: Area, decimals: number): Feature<Area> {
  return { type: 'Feature', id, properties: {}, geometry: geoStitch(rounded(geometry, decimals)) };
}
