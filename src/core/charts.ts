import { CHAPTER_CHARTS } from './dataset.ts';

/** The charts that there are pictures of: those of a chapter's card, too. */
export const CHARTS = ['estimates', 'overtime', 'strip', 'matrix', ...CHAPTER_CHARTS, 'chronology'] as const;
export type Chart = (typeof CHARTS)[number];

/** One of them; of answers, perhaps that of one question, by its id; of a card, that of its chapter, by its id. */
export interface ChartWish {
  readonly chart: Chart;
  readonly question?: string;
  readonly chapter?: string;
}
