import { geoContains } from 'd3';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import world from '../../../data/basemap/world.json';
import { schematicArc } from '../../../src/geo/arc.ts';
import type { LonLat } from '../../../src/geo/camera.ts';
import { decodeGround } from '../../../src/geo/topology.ts';

const east: LonLat = [128, 55];
const kursk: LonLat = [36.1, 51.7];

describe('a schematic arc', () => {
  const { type, coordinates } = schematicArc(east, kursk, 4);

  test('is a line of 48 points from place to place', () => {
    expect([type, coordinates.length]).toEqual(['LineString', 48]);
    [coordinates[0]!, coordinates.at(-1)!].forEach(([lon, lat], i) => {
      expect(lon).toBeCloseTo([east, kursk][i]![0], 9);
      expect(lat).toBeCloseTo([east, kursk][i]![1], 9);
    });
  });

  test('lies north of the great circle by the bend in the middle', () => {
    const lift = schematicArc(east, kursk, 0).coordinates.map(([, lat], i) => coordinates[i]![1]! - lat!);
    expect(Math.max(...lift)).toBeCloseTo(4, 1);
    expect(Math.min(...lift)).toBeGreaterThanOrEqual(0);
  });

  test('from the east of Russia to Kursk crosses no other country', () => {
    const { home } = decodeGround(world as unknown as Topology);
    expect(coordinates.filter(([lon, lat]) => !geoContains(home, [lon!, lat!]))).toEqual([]);
  });

  test('over a short way rises by no more than a quarter of its length', () => {
    const [from, to]: LonLat[] = [
      [20, 45],
      [21, 45],
    ];
    const lats = schematicArc(from!, to!, 4).coordinates.map(([, lat]) => lat!);
    const length = Math.cos(Math.PI / 4);
    expect(Math.max(...lats) - 45).toBeGreaterThan(0.2 * length);
    expect(Math.max(...lats) - 45).toBeLessThan(0.26 * length);
  });

  test('never bends across the pole', () => {
    const lats = schematicArc([0, 80], [120, 80], 20).coordinates.map(([, lat]) => lat!);
    expect(Math.max(...lats)).toBeLessThan(90);
  });
});
