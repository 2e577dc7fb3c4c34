/** The charts that there are pictures of. */
export const CHARTS = ['estimates', 'overtime', 'strip', 'matrix', 'chronology'] as const;
export type Chart = (typeof CHARTS)[number];

/** One of them; of answers, perhaps that of one question, by its id. */
export interface ChartWish {
  readonly chart: Chart;
  readonly question?: string;
}
