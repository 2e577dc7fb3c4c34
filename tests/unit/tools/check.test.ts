import { describe, expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import { farStory } from '../../support/far-story.ts';
import { Undrawable } from '../../../src/export/undrawable.ts';
import { undrawn } from '../../../src/tools/trial.ts';
import { storyIn } from '../../support/story-in.ts';
import { run } from '../../support/story-server.ts';

const island: Polygon = {
  type: 'Polygon',
  // Clockwise, as d3-geo wants it, and across 180 degrees.
  coordinates: [[[177, -18], [-179, -16], [-179, -19], [177, -18]]], // prettier-ignore
};

describe('a story that the check finds in order can be drawn, wherever it is told', () => {
  test.each<[string, Parameters<typeof farStory>[0]]>([
    ['at one exact place', { places: { a: { at: [-175.2, -21.1] } } }],
    ['at a vague place in no shape, at sea', { places: { a: { at: [-160, -20], precision: 'vague', radiusKm: 100 } } }],
    [
      'in a region across 180°, with a vague place in it',
      {
        outlines: { island },
        places: {
          a: { at: [179, -17.5], precision: 'area', outline: 'island' },
          b: { at: [-179.9, -17.5], precision: 'vague', radiusKm: 50, within: 'island' },
          d: { at: [179.9, -14], precision: 'vague', radiusKm: 300 },
          c: { at: [179.5, -18], precision: 'border', outline: 'island' },
        },
      },
    ],
    ['on both sides of 180°', { places: { a: { at: [180, -36.8] }, b: { at: [-180, -30] }, c: { at: [-175, -21] } } }],
    ['at a vague place at a pole', { places: { a: { at: [0, -90], precision: 'vague', radiusKm: 300 } } }],
    ['at a pole', { places: { a: { at: [0, 90] }, b: { at: [90, 89] } } }],
    ['around a pole', { places: { a: { at: [0, -70] }, b: { at: [120, -70] }, c: { at: [-120, -70] } } }],
    [
      'with a vague area and far places beside it',
      {
        places: {
          peru: { at: [-76, -10], precision: 'vague', radiusKm: 250 },
          nukualofa: { at: [-175.2, -21.1] },
          auckland: { at: [174.8, -36.8] },
        },
      },
    ],
    ['at places that no map shows at once, of which it shows one', { places: { a: { at: [0, 0] }, b: { at: [179, 0] } }, see: ['a'] }], // prettier-ignore
  ])('%s', async (_, story) => {
    expect(await run('check', farStory(story))).toMatchObject({
      code: 0,
      printed: expect.stringContaining('in order'),
    });
  });
});

describe('what cannot be built is told by the check and by the build: file, place and remedy, and no stack', () => {
  const here = { places: { a: { at: [10, 54] }, b: { at: [12, 55] } } } as const;
  const map = farStory(here);
  const without = (file: string) => Object.fromEntries(Object.entries(map).filter(([name]) => name !== file));
  const region = { box: [9, 53, 13, 56], foci: [], provinces: [] };
  const withRegion = { ...JSON.parse(map['data/basemap.json']!), region };
  const opposite = { places: { a: { at: [0, 10] }, b: { at: [179, 0] } } } as const;
  const MISSING = 'the file is missing — run npm run basemap';
  const UNSEEN = 'name places that have a point, and of those none on opposite sides of the globe';

  test.each<[string, Record<string, string>, string]>([
    ['no base map', without('data/basemap/world.json'), `data/basemap/world.json: ${MISSING}`],
    ['no region', { ...map, 'data/basemap.json': JSON.stringify(withRegion) }, `data/basemap/region.json: ${MISSING}`],
    [
      'places on opposite sides of the globe',
      farStory(opposite),
      `data/chapters/01-start.de.md: line 5: see: the map cannot show "b" — ${UNSEEN}`,
    ],
    [
      'a chapter of places without a point',
      {
        ...map,
        'data/places.geojson': map['data/places.geojson']!.replaceAll(/\{"type":"Point"[^}]*\}/g, 'null').replaceAll('exact', 'none'), // prettier-ignore
        'data/moves.json': '{"list":[]}',
      },
      `data/chapters/01-start.de.md: line 5: see: the map cannot show "a", "b" — ${UNSEEN}`,
    ],
  ])('%s', async (_, files, line) => {
    const said = (folder: string) => `${folder}/${line}\n1 problem`;
    const [checked, built] = [await run('check', files), await run('build', files, '--out', 'never')];
    expect(checked).toEqual({ code: 1, printed: said(checked.folder), folder: checked.folder });
    expect(built).toEqual({ code: 1, printed: said(built.folder), folder: built.folder });
  });

  test('a base map that nothing can be drawn of', async () => {
    const world = JSON.parse(map['data/basemap/world.json']!);
    world.objects.home = { type: null };
    const { code, printed, folder } = await run('check', { ...map, 'data/basemap/world.json': JSON.stringify(world) });
    expect(code).toBe(1);
    expect(printed).toMatch(/^[^\n]*: the map in "de" cannot be drawn \(TypeError[^\n]*\) — [^\n]*\n1 problem$/);
    expect(printed.startsWith(`${folder}/data/chapters/01-start.de.md: `)).toBe(true);
  });

  test('whatever fails in a chapter is told in the file of its text', () => {
    const error = new Undrawable({ what: 'the map', lang: 'en', chapter: 'border' }, new TypeError('no such thing'));
    expect(undrawn(storyIn(''))(error)).toMatchObject({
      file: expect.stringMatching(/^data\/chapters\/\d\d-border\.en\.md$/),
      what: 'the map in "en" cannot be drawn (TypeError: no such thing)',
    });
  });
});
