import { chapterById } from '../core/view.ts';
import type { Dataset } from '../core/dataset.ts';
import { freeBoxes, type Format } from '../theme/layouts.ts';
import { cameraOfChapter } from './chapter-camera.ts';
import { sees } from './fit.ts';
import { pointsOf } from './place-points.ts';

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
