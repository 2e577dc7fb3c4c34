import type { Dataset } from '../core/dataset.ts';
import { freeBox } from '../theme/layouts.ts';
import type { Camera } from './camera.ts';
import { fitCamera } from './fit.ts';
import { pointsOf } from './place-points.ts';

/** The globe is never smaller than this, nor a region larger, in globe radii per map height. */
export const LIMITS = { minK: 0.55, maxK: 16 } as const;

/** The camera of a chapter: all the places it names, as large as the part of the map that every layout leaves free. */
export function cameraOfChapter(dataset: Dataset, id: string): Camera {
  const chapter = dataset.chapters.find((candidate) => candidate.id === id)!;
  const places = dataset.places.filter((place) => chapter.see.includes(place.id));
  return fitCamera(places.flatMap(pointsOf), freeBox, LIMITS);
}
