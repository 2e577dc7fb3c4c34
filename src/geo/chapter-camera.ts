import { chapterById } from '../core/view.ts';
import type { Dataset } from '../core/dataset.ts';
import { freeBoxes, type Format } from '../theme/layouts.ts';
import type { Camera } from './camera.ts';
import { fitCamera, type Limits, sees } from './fit.ts';
import { pointsOf } from './place-points.ts';

/** In globe radii per map height: a globe that is seen whole in every window, and the nearest view of a region. */
export const LIMITS: Limits = { minK: 0.15, maxK: 32 };

/** A hand makes the globe no smaller than this. */
const SMALLEST_K = 0.5;

/** Times as large, by one press of a button or key. */
export const CLOSER = 1.5;

/** How far and how near a hand may take the map from a camera: not beyond it, and at least twice as near. */
export const reachOfHand = ({ k }: Camera): Limits => ({
  minK: Math.min(SMALLEST_K, k),
  maxK: Math.max(LIMITS.maxK, 2 * k),
});

/** The camera of a chapter: all the places it names, as large as every window of the format leaves room for. */
export function cameraOfChapter(dataset: Dataset, id: string, format: Format): Camera {
  const chapter = chapterById(dataset, id);
  const places = dataset.places.filter((place) => chapter.see.includes(place.id));
  return fitCamera(places.flatMap(pointsOf), freeBoxes[format], LIMITS);
}

/** The places that a chapter asks for and does not show: its camera does not see them whole, or they are no point. */
export function unseenIn(dataset: Dataset, id: string, format: Format): string[] {
  const { see } = chapterById(dataset, id);
  const pointsAt = (place: string) => dataset.places.filter((each) => each.id === place).flatMap(pointsOf);
  const [shown, named] = [see.filter((place) => pointsAt(place).length > 0), dataset.towns.map((town) => town.id)];
  if (shown.length === 0) return [...see];
  const camera = cameraOfChapter(dataset, id, format);
  // A town of the base map is named for a chapter that asks for it, wherever that looks.
  const isShown = (place: string) =>
    shown.includes(place) ? sees(camera, pointsAt(place), freeBoxes[format]) : named.includes(place);
  return see.filter((place) => !isShown(place));
}
