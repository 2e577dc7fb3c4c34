import { expect, test } from 'vitest';
import { datasetOf } from '../../../src/content/dataset.ts';
import { cameraOfChapter, LIMITS, reachOfHand } from '../../../src/geo/chapter-camera.ts';
import { FORMATS } from '../../../src/theme/layouts.ts';
import { storyIn } from '../../support/story-in.ts';

/** A story of one delta, a hundred kilometres wide, where the other is of half the globe. */
const delta = datasetOf(storyIn('tests/stories/flood'), 'en');

test.each(FORMATS)('a chapter that names one town is nearer than one that names the whole delta (%s)', (format) => {
  const [all, one] = ['leaving', 'dyke'].map((id) => cameraOfChapter(delta, id, format));
  expect(all!.k).toBeGreaterThan(20);
  expect(one!.k).toBeGreaterThanOrEqual(all!.k);
});

test.each(FORMATS)('however near a chapter is, a hand can come twice as near (%s)', (format) => {
  for (const { id } of delta.chapters) {
    const camera = cameraOfChapter(delta, id, format);
    expect(reachOfHand(camera).maxK, id).toBeGreaterThanOrEqual(2 * camera.k);
  }
  expect(reachOfHand({ lon: 0, lat: 0, k: 1 })).toEqual(LIMITS);
});
