import type { Chapter, Dataset } from './dataset.ts';
import type { Claim, Day, Lens } from './types.ts';

/** `story`: the map shows what the chapter tells of. `explore`: everything of the day. */
export const MODES = ['story', 'explore'] as const;
export type Mode = (typeof MODES)[number];

/** What the reader looks at; everything on the screen follows from it and the story. */
export interface ViewState {
  /** "As of": nothing known later is shown. */
  readonly day: Day;
  readonly lens: Lens;
  readonly chapter: string;
  readonly mode: Mode;
  /** The claim held up for a closer look. */
  readonly claim: string | null;
}

/** A view's key, whatever statement is held up: map and texts are the same where it is. */
export const keyOfView = ({ day, lens, mode, chapter }: ViewState): string => [day, lens, mode, chapter].join(' ');

export interface Stop {
  readonly id: string;
  readonly day: Day;
  readonly lens: Lens;
}

/** What a view may point at. The days of the chapters lie within `start` and `end`. */
export interface Tour {
  readonly start: Day;
  readonly end: Day;
  /** Id of the chapter that a bare link opens. */
  readonly opening: string;
  /** In story order, the opening among them. */
  readonly chapters: readonly Stop[];
  readonly claimIds: ReadonlySet<string>;
}

/** What a view of this story may point at. A selection without the opening opens with its first chapter. */
export const tourOf = ({ axis, opening, chapters, claims }: Dataset): Tour => ({
  start: axis.start,
  end: axis.end,
  opening: chapters.some(({ id }) => id === opening) ? opening : chapters[0]!.id,
  chapters: chapters.map(({ id, day, lens }) => ({ id, day, lens })),
  claimIds: new Set(claims.map(({ id }) => id)),
});

export const chapterById = ({ chapters }: Pick<Dataset, 'chapters'>, id: string): Chapter =>
  chapters.find((chapter) => chapter.id === id)!;

export function defaultView(tour: Tour): ViewState {
  return viewOfChapter(tour, tour.opening);
}

/** The view a chapter opens with. Throws a RangeError for an id that is no chapter's. */
export function viewOfChapter(tour: Tour, id: string): ViewState {
  const stop = tour.chapters.find((chapter) => chapter.id === id);
  if (!stop) throw new RangeError(`no chapter "${id}"`);
  return { day: stop.day, lens: stop.lens, chapter: id, mode: 'story', claim: null };
}

/**
 * The chapter that tells of a day: the last in story order whose day is not later. The opening shows a day of
 * its own choice, often the last of all, so it counts only where there is no other.
 */
export function chapterOfDay(tour: Tour, day: Day): string {
  return tour.chapters.findLast((chapter) => chapter.id !== tour.opening && chapter.day <= day)?.id ?? tour.opening;
}

/** The map at the day on which a statement could first be known; by then it was said, whenever it had happened. */
export function viewOfSaying(tour: Tour, { known }: Pick<Claim, 'known'>): ViewState {
  const day = clampDay(tour, known);
  return { chapter: chapterOfDay(tour, day), day, lens: 'reported', mode: 'explore', claim: null };
}

/** A day of the reader's own choice. */
export function withDay(tour: Tour, view: ViewState, day: Day): ViewState {
  return { ...view, day: clampDay(tour, day), mode: 'explore' };
}

/** Whether the view is at another day than its chapter tells of: one that the reader went to. */
export const isAtOtherDay = (tour: Tour, { mode, day, chapter }: ViewState): boolean =>
  mode === 'explore' && day !== viewOfChapter(tour, chapter).day;

export function clampDay(tour: Tour, day: Day): Day {
  return Math.min(tour.end, Math.max(tour.start, day));
}
