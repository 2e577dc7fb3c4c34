import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { bandInside } from './band.ts';
import type { Area, Countries } from './countries.ts';
import { clipTo, type Box } from './cut.ts';
import { join, type Topo } from './layers.ts';
import { rounded } from './positions.ts';
import { largestRing } from './ring.ts';
import { simplified } from './simplify.ts';
import { areaKm2 } from './waters.ts';

const OBLASTS = ['kursk-oblast', 'belgorod-oblast', 'donbas'];
const DECIMALS = 3;

/** Well around the soft area in the east, which is clipped to this land: more of it would only be carried along. */
const EAST: Box = [103, 41, 153, 69];
const EAST_DECIMALS = 2;
const EAST_MIN_KM2 = 5000;

const BAND_MIN_TRIANGLE_KM2 = 0.6;

/** Well around the land border of Ukraine and Russia: the rest of Russia does not matter to the band. */
const BORDER_BOX: Box = [31, 46, 42, 54];

/** The areas that the story's marks fill or are clipped to. Exterior rings run clockwise, as d3-geo wants them. */
export function outlines(countries: Countries, region: Topo, world: Topo): FeatureCollection<Area> {
  const oblasts = OBLASTS.map((id) => area(id, geometryOf(region, region.objects[id]!), DECIMALS));
  const band = area('ua-ru-border-band', borderBand(countries, region), DECIMALS);
  const east = area('russia-east', russiaEast(world), EAST_DECIMALS);
  return { type: 'FeatureCollection', features: [...oblasts, band, east] };
}

function borderBand({ features }: Countries, region: Topo): Area {
  const shapes = (region.objects.countries as GeometryCollection).geometries;
  const [russia, ukraine] = ['Russia', 'Ukraine'].map((name) => shapes.find(({ id }) => id === name)!);
  const both: GeometryCollection = { type: 'GeometryCollection', geometries: [russia!, ukraine!] };
  const border = mesh(region, both, (a, b) => a !== b).coordinates;
  const inDetail = clipTo(features.find(({ id }) => id === 'Russia')!.geometry, BORDER_BOX)!;
  const insides = [largestRing(geometryOf(region, russia!)), largestRing(inDetail)];
  const band = join({ band: bandInside(insides, border) });
  const light = simplified(band, BAND_MIN_TRIANGLE_KM2, []);
  return geometryOf(light, light.objects.band!);
}

function russiaEast(world: Topo): MultiPolygon {
  const russia = geometryOf(world, world.objects.russia!);
  return { type: 'MultiPolygon', coordinates: polygonsOf(clipTo(russia, EAST)!).filter(isLarge) };
}

function isLarge(coordinates: Polygon['coordinates']): boolean {
  return areaKm2({ type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } }) > EAST_MIN_KM2;
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
