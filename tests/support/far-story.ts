import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polygon } from 'geojson';
import { root } from '../../src/tools/command.mjs';
import { chapter, storyFiles, type Loose } from './story.ts';

/** A place of a made-up story: where it lies and, if it is no exact point, its precision and what that needs. */
interface FarPlace {
  readonly at: readonly [lon: number, lat: number];
  readonly precision?: 'vague' | 'area' | 'border';
  readonly radiusKm?: number;
  readonly outline?: string;
  readonly within?: string;
}

interface FarStory {
  readonly places: Readonly<Record<string, FarPlace>>;
  /** Which of them its chapter shows; else all. */
  readonly see?: readonly string[];
  readonly outlines?: Readonly<Record<string, Polygon>>;
  /** Files of the base map; else those of the story of a flood. */
  readonly basemap?: Readonly<Record<string, string>>;
}

const FLOOD = join(root, 'tests/stories/flood/data/basemap');
const named = (name: string) => ({ de: name, en: name });

/** A small story without a flaw, told anywhere on Earth: a statement on each place, and a movement from the first to the last. */
export function farStory({ places, see, outlines = {}, basemap }: FarStory): Record<string, string> {
  const files = storyFiles();
  const ids = Object.keys(places);
  const [first, ...others]: Loose[] = JSON.parse(files['data/claims/100.json']!).list;
  const claims = [{ ...first, places: ids }, ...others.map((claim) => ({ ...claim, places: [ids[0]] }))];
  const features = Object.entries(places).map(([id, { at, ...how }]) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: at },
    properties: { precision: 'exact', ...how, name: named(id) },
  }));
  const ends = { from: ids[0], to: ids.at(-1), fromClaims: ['100-01'], toClaims: ['100-02'] };
  const moves = ids.length > 1 ? [{ id: 'sail', ...ends, label: named('sail') }] : [];
  const told = { see: (see ?? ids).join(', '), day: '2020-04-10' };
  return {
    ...files,
    'data/claims/100.json': JSON.stringify({ list: claims }),
    'data/places.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    'data/moves.json': JSON.stringify({ list: moves }),
    'data/chapters/01-start.de.md': chapter('Rund [8.000 Gäste](claim:100-01) kamen.', told),
    'data/chapters/01-start.en.md': chapter('About [8,000 guests](claim:100-01) came.', told),
    ...mapOf(outlines, basemap),
  };
}

function mapOf(outlines: Readonly<Record<string, Polygon>>, basemap: FarStory['basemap']): Record<string, string> {
  const box = [0, 0, 1, 1];
  const wanted = Object.keys(outlines).map((id) => ({ id, kind: 'part', country: 'Fiji', box, minKm2: 1 }));
  const features = Object.entries(outlines).map(([id, geometry]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry,
  }));
  return {
    'data/basemap.json': JSON.stringify({ home: 'Fiji', outlines: wanted, notice: { borders: 'none' } }),
    'data/basemap/outlines.json': JSON.stringify({ type: 'FeatureCollection', features }),
    'data/basemap/world.json': readFileSync(join(FLOOD, 'world.json'), 'utf8'),
    ...basemap,
  };
}
