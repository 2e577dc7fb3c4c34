import type { Dataset } from './dataset.ts';

/** The story told by these of its chapters, in its own order; what is news follows from the chapter told before. */
export const withChapters = (dataset: Dataset, ids: readonly string[]): Dataset => ({
  ...dataset,
  chapters: dataset.chapters.filter(({ id }) => ids.includes(id)),
});

/** At most `most` of these, evenly spread from the first to the last. */
export function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.round((at * (all.length - 1)) / (most - 1))]!);
}
