import chronologies from 'virtual:chronology';
import { counted } from '../../charts/chronology/entries.ts';
import type { Chronology } from '../../core/chronology.ts';
import { chapterById } from '../../core/view.ts';
import type { Dataset } from '../../core/dataset.ts';
import { sentence } from '../../core/sentence.ts';
import { snapshotOfChapter } from '../../core/snapshot.ts';
import { titledSceneName } from '../../map/scene-name.ts';

/** A PNG of `PREVIEW`'s size, its address from the site's root, and what it shows. */
export interface Preview {
  readonly file: string;
  readonly alt: string;
}

/** Beside the picture in px lies the drawing that it was made from. */
export const drawnFile = (file: string): string => file.replace(/png$/, 'svg');

/** The chart that stands for the whole story, where it has one; every other chapter is shown by its map. */
export const endingOf = (dataset: Dataset, chapter: string): Chronology | null =>
  chapter === dataset.opening ? chronologies[dataset.lang]! : null;

/** The picture that a page about a chapter is shared with: its address from the site's root, and what it shows. */
export function previewOf(dataset: Dataset, chapter: string): Preview {
  const { title } = chapterById(dataset, chapter);
  const snapshot = snapshotOfChapter(dataset, chapter);
  const chronology = endingOf(dataset, chapter);
  const alt = chronology
    ? `${sentence(title)} ${sentence(counted(snapshot, chronology, chronology.title))}`
    : titledSceneName(title, snapshot);
  return { file: `/share/${dataset.lang}/${chapter}.png`, alt };
}
