import type { Dataset } from '../../core/dataset.ts';
import { tourOf, viewOfChapter, type ViewState } from '../../core/view.ts';

/** The view that a chapter opens with. */
export const chapterView = (dataset: Dataset, chapter: string): ViewState => viewOfChapter(tourOf(dataset), chapter);
