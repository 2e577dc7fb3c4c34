import { readCountries } from './countries.ts';
import { notice } from './notice.ts';
import { outlines } from './outlines.ts';
import { joinRegion, regionTopology } from './region.ts';
import { readWaters } from './waters.ts';
import { worldTopology } from './world.ts';

/** Every file of data/basemap by its name. The same packages give the same bytes. */
export function baseMapFiles(): Map<string, string> {
  const countries = readCountries();
  const waters = readWaters();
  const world = worldTopology(countries, waters);
  const region = joinRegion(countries, waters);
  return new Map([
    ['world.json', json(world)],
    ['region.json', json(regionTopology(region))],
    ['outlines.json', json(outlines(countries, region, world))],
    ['NOTICE.md', notice()],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
