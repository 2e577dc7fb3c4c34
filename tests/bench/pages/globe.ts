import { fetchGround } from '../../../src/map/basemap/ground-files.ts';
import { decodeFlat, decodeRegion } from '../../../src/geo/topology.ts';
import { palettes } from '../../../src/theme/palette.ts';

/** Nothing but MapLibre with the story's base map, fetched together as the story's page does. */
const [{ world, region }, { LiveGround }] = await Promise.all([
  fetchGround(),
  import('../../../src/map/basemap/live-ground.ts'),
]);
const flat = { world: decodeFlat(world), region: decodeRegion(region, decodeFlat) };
const mark = () => (document.body.dataset['ground'] = 'live');
const aim = {
  camera: { lon: 60, lat: 50, k: 1 },
  width: innerWidth,
  height: innerHeight,
  offset: { x: 0, y: 0 },
};
new LiveGround(document.body, flat, palettes.light, aim, {
  drawn: mark,
  lost: () => undefined,
  broken: () => undefined,
});
