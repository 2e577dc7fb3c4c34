import type { Dataset } from '../core/dataset.ts';
import type { Tour } from '../core/view.ts';

/** What a view of this story may point at. */
export const tourOf = ({ axis, opening, chapters, claims }: Dataset): Tour => ({
  start: axis.start,
  end: axis.end,
  opening,
  chapters: chapters.map(({ id, day, lens }) => ({ id, day, lens })),
  claimIds: new Set(claims.map(({ id }) => id)),
});
