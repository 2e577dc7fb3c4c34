import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Geometry } from 'geojson';
import type { GroundLayers, RegionGround } from '../../geo/topology.ts';
import { regionFrame } from '../../geo/region-frame.ts';
import type { Palette } from '../../theme/palette.ts';
import type { GroundData } from './ground-data.ts';

type LayerName = keyof GroundLayers;
type Paint = (palette: Palette) => Pick<LayerSpecification, 'type'> & { paint: Record<string, unknown> };

const fill =
  (colour: keyof Palette): Paint =>
  (palette) => ({
    type: 'fill',
    paint: { 'fill-color': palette[colour], 'fill-antialias': true },
  });
const line =
  (colour: keyof Palette, width: number, dash?: number[]): Paint =>
  (palette) => ({
    type: 'line',
    paint: { 'line-color': palette[colour], 'line-width': width, ...(dash && { 'line-dasharray': dash }) },
  });

/** The ground's layers in drawing order; the poster's style sheet follows the same list. */
const LAYERS: readonly (readonly [LayerName, Paint])[] = [
  ['land', fill('land')],
  ['home', fill('home')],
  ['lakes', fill('sea')],
  ['rivers', line('river', 0.8)],
  ['provinces', line('line', 0.6, [4, 3])],
  ['borders', line('border', 0.9)],
];

/** A layer that hides the coarser world under the region. */
const REGION_SEA = 'region-sea';

interface Part {
  readonly id: string;
  readonly geometry: Geometry;
  readonly paint: Paint;
}

const partsOf = (level: string, layers: GroundLayers): Part[] =>
  LAYERS.flatMap(([name, paint]) => {
    const geometry = layers[name];
    return geometry ? [{ id: `${level}-${name}`, geometry, paint }] : [];
  });

const regionParts = (region: RegionGround | null): Part[] =>
  region
    ? [{ id: REGION_SEA, geometry: regionFrame(region.box), paint: fill('sea') }, ...partsOf('region', region.layers)]
    : [];

/** Ids of the layers that are shown only when zoomed in. */
export const regionLayers = (region: RegionGround | null): string[] => regionParts(region).map(({ id }) => id);

/** MapLibre's style of the ground: land, water, borders and rivers, without text. */
export function styleOf({ world, region }: GroundData['flat'], palette: Palette): StyleSpecification {
  const parts = [...partsOf('world', world), ...regionParts(region)];
  return {
    version: 8,
    projection: { type: 'vertical-perspective' },
    // Themes change at once, like in the style sheet.
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(parts.map(({ id, geometry }) => [id, sourceOf(geometry)])),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      ...parts.map(({ id, paint }) => ({ id, source: id, ...paint(palette) }) as LayerSpecification),
    ],
  };
}

const sourceOf = (geometry: Geometry): SourceSpecification => ({
  type: 'geojson',
  data: { type: 'Feature', properties: {}, geometry },
  tolerance: 0.1,
});
