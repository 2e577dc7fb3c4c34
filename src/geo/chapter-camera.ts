import { chapterById } from '../core/view.ts';
import type { Dataset } from '../core/dataset.ts';
import { freeBoxes, type Format } from '../theme/layouts.ts';
import type { Camera } from './camera.ts';
import { fitCamera, type Limits } from './fit.ts';
import { pointsOf } from './place-points.ts';

/** The globe is never smaller than this, nor a region larger, in globe radii per map height. */
export const LIMITS: Limits = { minK: 0.5, maxK: 32 };

/** Times as large, by one press of a button or key. */
export const CLOSER = 1.5;

/** How far and how near a hand may take the map from a camera: not beyond it, and at least twice as near. */
export const reachOfHand = ({ k }: Camera): Limits => ({
  minK: Math.min(LIMITS.minK, k),
  maxK: Math.max(LIMITS.maxK, 2 * k),
});

/** The camera of a chapter: all the places it names, as large as every window of the format leaves room for. */
export function cameraOfChapter(dataset: Dataset, id: string, format: Format): Camera {
  const chapter = chapterById(dataset, id);
  const places = dataset.places.filter((place) => chapter.see.includes(place.id));
  return fitCamera(places.flatMap(pointsOf), freeBoxes[format], LIMITS);
}
