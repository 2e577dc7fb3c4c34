import { expect, test } from 'vitest';
import { datasetOf } from '../../../src/content/dataset.ts';
import { projectorOf } from '../../../src/geo/camera.ts';
import { cameraOfChapter, LIMITS, reachOfHand } from '../../../src/geo/chapter-camera.ts';
import { pointsOf } from '../../../src/geo/place-points.ts';
import { freeBoxes, FORMATS } from '../../../src/theme/layouts.ts';
import { realStory } from '../../support/real-story.ts';
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
  expect(reachOfHand({ lon: 0, lat: 0, k: 1 })).toEqual({ minK: 0.5, maxK: LIMITS.maxK });
});

test.each(FORMATS)(
  'a chapter shows every place that it names, in the part that is free in every window (%s)',
  (format) => {
    const { width, height } = freeBoxes[format];
    for (const dataset of [delta, realStory('de')]) {
      for (const { id, see } of dataset.chapters) {
        const project = projectorOf(cameraOfChapter(dataset, id, format));
        const points = dataset.places
          .filter((place) => see.includes(place.id))
          .flatMap(pointsOf)
          .map(project);
        for (const point of points) {
          expect(Math.abs(point![0]), id).toBeLessThan(width / 2 + 0.01);
          expect(Math.abs(point![1]), id).toBeLessThan(height / 2 + 0.01);
        }
      }
    }
  },
);
