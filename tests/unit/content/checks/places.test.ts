import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../../src/content/parse-story.ts';
import { storyWith, type Loose } from '../../../support/story.ts';

const RECIPE = 'data/basemap.json';
const problemsWith = (change: (recipe: Loose) => void) => {
  const result = parseStory(storyWith(RECIPE, change));
  return result.ok ? [] : result.problems;
};
const band = (id: string) => ({
  ...{ id, kind: 'band', country: 'Denmark', along: 'Germany', km: 25 },
  ...{ near: [8, 54, 10, 56], plane: { parallels: [54, 55], meridian: 9 } },
});
const provinces = (id: string) => ({ id, kind: 'provinces', country: 'Denmark', names: ['Fyn'] });

test('a story may have the world alone, or a region without provinces', () => {
  expect(problemsWith(() => undefined)).toEqual([]);
  expect(problemsWith((recipe) => (recipe.region = { box: [8, 54, 13, 58] }))).toEqual([]);
});

describe('what the recipe gets wrong', () => {
  test.each<[string, (recipe: Loose) => void, string, string, string]>([
    [
      'a band without a region',
      (recipe) => (recipe.outlines = [band('bay')]),
      '.outlines[0]',
      'this needs a region',
      'add it, or remove the outline',
    ],
    [
      'provinces that the region does not have',
      (recipe) => {
        recipe.region = { box: [8, 54, 13, 58] };
        recipe.outlines = [provinces('bay')];
      },
      '.outlines[0]',
      'this needs the provinces of Denmark',
      'add it, or remove the outline',
    ],
    [
      'outlines that were not drawn yet',
      (recipe) => recipe.outlines.push({ ...recipe.outlines[0], id: 'fjord' }),
      '.outlines',
      'data/basemap/ has other outlines',
      'run npm run basemap',
    ],
    [
      'an id that stands there twice',
      (recipe) => recipe.outlines.push(recipe.outlines[0]),
      '.outlines[1].id',
      '"bay" is taken by data/basemap.json: .outlines[0]',
      'give it an id of its own',
    ],
    [
      'a box the wrong way round',
      (recipe) => (recipe.region = { box: [13, 54, 8, 58] }),
      '.region.box',
      'the box is empty',
      'write west, south, east, north in degrees; across 180° at most half of the globe',
    ],
    [
      'a width of nothing',
      (recipe) => (recipe.outlines[0].minKm2 = 0),
      '.outlines[0].minKm2',
      '0 is not above 0',
      'write a number above 0',
    ],
    [
      'no home',
      (recipe) => delete recipe.home,
      '.home',
      'the key is missing',
      'add it; data/README.md says what it holds',
    ],
  ])('%s', (_, change, where, what, fix) =>
    expect(problemsWith(change)).toContainEqual({ file: RECIPE, where, what, fix }),
  );
});
