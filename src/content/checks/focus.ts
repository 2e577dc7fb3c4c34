import { dayOf } from '../../core/days.ts';
import { sceneOf } from '../../core/scene.ts';
import type { Dataset } from '../../core/dataset.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';
import { problemAt, type Entry } from '../read-list.ts';
import type { Problem } from '../problem.ts';

/**
 * What a chapter tells of, and keeps in view, is on the map of its day.
 * @param dataset the story in any language
 */
export function focus(dataset: Dataset, chapters: readonly Entry<ChapterText>[]): Problem[] {
  return chapters.flatMap((entry) => {
    const { day, lens, focus: told = [], keep = [] } = entry.value;
    const { places, squares, moves } = sceneOf(dataset, dayOf(day)!, lens);
    const ids = [...places, ...moves].map(({ id }) => id);
    const current = [...places, ...squares].flatMap(({ claims }) => claims.map(({ id }) => id));
    const missing = (key: 'focus' | 'keep', listed: readonly string[], known: readonly string[], fix: string) =>
      listed
        .filter((id) => !known.includes(id))
        .map((id) => problemAt(entry, lineOf(entry.value, key), `the map of ${day} has no "${id}"`, fix));
    const marked = `name one of its marks: ${ids.join(', ')}`;
    return [
      ...missing('focus', told, [...ids, ...current], `${marked}, or a statement that is current there`),
      ...missing('keep', keep, ids, marked),
    ];
  });
}
