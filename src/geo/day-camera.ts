import type { Dataset } from '../core/dataset.ts';
import { sceneOf } from '../core/scene.ts';
import { snapshotOf } from '../core/snapshot.ts';
import type { Day, Lens, Place } from '../core/types.ts';
import { chapterById, isAtOtherDay, tourOf, type ViewState } from '../core/view.ts';
import { freeBoxes, type Format } from '../theme/layouts.ts';
import type { Camera, LonLat } from './camera.ts';
import { LIMITS } from './chapter-camera.ts';
import { fitCamera, sees } from './fit.ts';
import { pointsOf } from './place-points.ts';

/**
 * The camera of a view: that of its chapter, unless the reader went to another day whose new places it does not see; then
 * one that fits those, no nearer than the nearest chapter's. A day without new places keeps those of the day before.
 * @param cameraOf the camera of a chapter in the format
 */
export function cameraOfView(
  dataset: Dataset,
  view: ViewState,
  format: Format,
  cameraOf: (chapter: string) => Camera,
): Camera {
  const camera = cameraOf(view.chapter);
  if (!isAtOtherDay(tourOf(dataset), view)) return camera;
  const points = newestPoints(dataset, view);
  const box = freeBoxes[format];
  if (points.length === 0 || sees(camera, points, box)) return camera;
  const nearest = Math.max(...dataset.chapters.map(({ id }) => cameraOf(id).k));
  return fitCamera(points, box, { ...LIMITS, maxK: nearest });
}

/** Points of the places that were last new by the view's day; since its chapter, where that comes before. */
export function newestPoints(dataset: Dataset, view: ViewState): LonLat[] {
  const { day, lens } = view;
  const told = chapterById(dataset, view.chapter).day;
  const since = told < day ? told : -Infinity;
  const days = snapshotOf(dataset, view).moments.filter((moment) => since < moment && moment <= day);
  for (const moment of days.toReversed()) {
    const points = newPlaces(dataset, moment, lens).flatMap(pointsOf);
    if (points.length > 0) return points;
  }
  return [];
}

function newPlaces(dataset: Dataset, day: Day, lens: Lens): Place[] {
  const { places, squares, moves } = sceneOf(dataset, day, lens);
  return [
    ...[...places, ...squares].flatMap(({ isNew, place }) => (isNew ? [place] : [])),
    ...moves.flatMap(({ isNew, from, to }) => (isNew ? [from, to] : [])),
  ];
}
