import { median } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Camera, Point } from '../../../../src/geo/camera.ts';
import { cameraOfChapter } from '../../../../src/geo/chapter-camera.ts';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { covers, regionOf } from '../../../../src/geo/region.ts';
import { distance } from '../../../../src/geo/segment.ts';
import { anchorOfPlace } from '../../../../src/map/marks/anchors.ts';
import { anchorOfBracket, bracketOf, drawnBracket } from '../../../../src/map/marks/bracket.ts';
import { nearestEdge, outlineInView } from '../../../../src/map/marks/outline-in-view.ts';
import { realStory } from '../../../support/real-story.ts';

const HEIGHT = 700;
const story = realStory('en');
const band = story.places.find(({ id }) => id === 'ua-ru-border')!;
const near = cameraOfChapter(story, 'border', 'broad');
const far = cameraOfChapter(story, 'west', 'broad');
const bracketIn = (camera: Camera) => bracketOf(camera, { place: band }, HEIGHT)!;
const awayFromBand = (camera: Camera, point: Point) =>
  distance(nearestEdge(camera, band.outline!, point)!, point) * HEIGHT;

describe('the bracket of a band', () => {
  test.each([
    ['near by', near],
    ['seen from afar', far],
  ])('runs beside it, some px off, and only its ends come nearer (%s)', (_, camera) => {
    const [, ...line] = bracketIn(camera).slice(0, -1);
    const gaps = line.map((point) => awayFromBand(camera, point));
    expect(median(gaps)).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(14);
  });

  test('is as long as the band, so that it points at no part of it', () => {
    const bracket = bracketIn(near);
    const [first, last] = [bracket[0]!, bracket.at(-1)!];
    for (const end of [first, last]) expect(awayFromBand(near, end)).toBeLessThan(3);
    expect(distance(first, last)).toBeGreaterThan(1);
  });

  test('runs on the side of the place’s middle: here in Russia', () => {
    const middle = anchorOfPlace(near, { place: band })!;
    const nearest = Math.min(...bracketIn(near).map((point) => distance(point, middle)));
    expect(nearest).toBeLessThan(distance(nearestEdge(near, band.outline!, middle)!, middle));
  });

  test('is drawn but where an area is that the band runs through', () => {
    const { scene } = snapshotOfChapter(story, 'border');
    const mark = scene.places.find(({ place }) => place === band)!;
    const drawn = drawnBracket(near, mark, scene.places, HEIGHT);
    const region = story.places.find(({ id }) => id === 'kursk-oblast')!.outline!;
    const outline = regionOf('', outlineInView(near, region));
    expect(drawn).toHaveLength(bracketIn(near).length);
    expect(drawn.filter((point) => point === null).length).toBeGreaterThan(3);
    expect(drawn.filter((point) => point && covers(outline, ...point))).toEqual([]);
    expect(drawnBracket(near, mark, [], HEIGHT)).toEqual(bracketIn(near));
  });

  test('has its anchor in the part that is seen', () => {
    const bracket = bracketIn(near);
    expect(anchorOfBracket(bracket, ([x]) => x > 0)![0]).toBeGreaterThan(0);
    expect(anchorOfBracket(bracket, () => false)).toBeNull();
  });
});

test('what is no band has none', () => {
  const port = story.places.find(({ id }) => id === 'vladivostok')!;
  expect(bracketOf(near, { place: port }, HEIGHT)).toBeNull();
});
