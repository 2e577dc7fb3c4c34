import type { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { readCountries } from './countries.ts';
import { notice } from './notice.ts';
import { outlines } from './outlines.ts';
import { joinRegion, regionTopology } from './region.ts';
import { readWaters } from './waters.ts';
import { joinWorld, worldCountries, worldTopology } from './world.ts';

/**
 * Every file of data/basemap by its name; `region.json` only where the recipe has a region. The same recipe and packages
 * give the same bytes. Throws a `RecipeError` where the packages lack what the recipe names.
 */
export function baseMapFiles(recipe: BaseMapRecord): Map<string, string> {
  const countries = readCountries(recipe);
  const waters = readWaters();
  const world = joinWorld(countries, waters, recipe);
  const region = recipe.region ? joinRegion(countries, waters, recipe, recipe.region) : null;
  const files = new Map([['world.json', json(worldTopology(world, recipe))]]);
  if (region) files.set('region.json', json(regionTopology(region, recipe, recipe.region!)));
  files.set('outlines.json', json(outlines({ countries, world: worldCountries(world), region }, recipe)));
  return files.set('NOTICE.md', notice(recipe));
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
