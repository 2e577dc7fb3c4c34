import { expect, test } from 'vitest';
import { sceneOf } from '../../../../src/core/scene.ts';
import { discsOf } from '../../../../src/map/marks/disc-layout.ts';
import { claim, guests, storyOf } from '../../../support/scene-story.ts';

/** So many numbers at as many places, by default one after the other. */
function drawnOf(count: number, saidOn = (i: number) => i, day = 200) {
  const claims = Array.from({ length: count }, (_, i) => {
    const place = { id: `village-${i}`, name: '', precision: 'exact' as const, lon: i % 10, lat: Math.floor(i / 10) };
    return claim(`${i}`, { said: saidOn(i), places: [place], quantity: guests({ point: 5 }) });
  });
  const story = storyOf(claims, { places: claims.flatMap(({ places }) => places) });
  const scene = sceneOf(story, day, 'reported');
  const idsOf = (counts: typeof scene.counts) =>
    discsOf({ counts }, { lon: 5, lat: 5, k: 5 }, 700, 5).map(({ mark }) => mark.claims[0]!.id);
  return { scene, discs: idsOf(scene.counts), turned: idsOf(scene.counts.toReversed()) };
}

test('a map draws no more discs of a longer story, and those of the latest numbers', () => {
  expect(drawnOf(40).discs).toHaveLength(40);
  const { scene, discs } = drawnOf(90);
  expect(scene.counts).toHaveLength(90);
  expect(discs.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => 50 + i));
});

test('of as many numbers of one day it draws the same, in whatever order they are given', () => {
  const { discs, turned } = drawnOf(60, () => 7);
  expect(discs).toHaveLength(40);
  expect(turned.toSorted()).toEqual(discs.toSorted());
});
