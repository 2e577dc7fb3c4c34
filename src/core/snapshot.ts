import { bisectRight, group } from 'd3';
import { answersAt, type QuestionAt } from './answers.ts';
import type { Dataset } from './dataset.ts';
import { discMeasureOf } from './quantity.ts';
import { estimatesOf, type ScopeGroup } from './estimates.ts';
import { visibleFrom } from './knowledge.ts';
import { memoize } from './memoize.ts';
import { asPast, sceneOf, sceneOfChapter, type Scene } from './scene.ts';
import { axisOf, type Axis, type Break } from './timeline/axis.ts';
import { changesOf, momentsUnder, type Change } from './timeline/changes.ts';
import type { Claim, Day, Lens } from './types.ts';
import { chapterById, tourOf, viewOfChapter, type Tour, type ViewState } from './view.ts';
import { wordsOf, type Words } from './words.ts';

/** What follows from the story alone: the same object in every snapshot of it. */
interface Whole {
  readonly words: Words;
  readonly tour: Tour;
  readonly axis: Axis;
  /** The number that discs are measured by. */
  readonly discMeasure: number;
  readonly claimOf: (id: string) => Claim | undefined;
}

/** What follows from the lens, whatever the day: the same object in every snapshot under that lens. */
interface UnderLens {
  /** The days of the axis on which the picture changes, ascending. */
  readonly moments: readonly Day[];
  /** What each day changes, also days off the axis. */
  readonly changesByDay: ReadonlyMap<Day, readonly Change[]>;
}

/** The story at one view, as map, charts, time bar and texts show it. Pure: the same view gives the same snapshot. */
export interface Snapshot extends Whole, UnderLens {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly day: Day;
  readonly lens: Lens;
  /** The statement held up for a closer look. */
  readonly claim: Claim | null;
  readonly scene: Scene;
  /** All of the day, also where the chapter shows a part of it. */
  readonly dayScene: Scene;
  /** The chapter shows what it tells of, and no more. */
  readonly isFocused: boolean;
  readonly estimates: readonly ScopeGroup[];
  /** The same under both lenses: an answer counts from the day it was given. */
  readonly answers: readonly QuestionAt[];
  /** What this day changes. */
  readonly changes: readonly Change[];
  /** The break of the axis that the day lies in, if any: months of which no source says anything. */
  readonly axisBreak: Break | null;
  /** The same where a chapter tells of it. */
  readonly toldBreak: Break | null;
  /** How many statements count by this day. */
  readonly soFar: number;
}

/** Each part is worked out when it is first read, then kept. */
export function snapshotOf(dataset: Dataset, view: ViewState): Snapshot {
  const { day, lens } = view;
  const chapter = chapterById(dataset, view.chapter);
  const { words, tour, axis, discMeasure, claimOf } = wholeOf(dataset);
  let scene: Scene | undefined;
  let dayScene: Scene | undefined;
  let estimates: readonly ScopeGroup[] | undefined;
  let answers: readonly QuestionAt[] | undefined;
  return {
    ...{ dataset, view, day, lens, words, tour, axis, discMeasure, claimOf },
    get claim() {
      return view.claim === null ? null : (claimOf(view.claim) ?? null);
    },
    isFocused: chapter.focus !== undefined && view.mode === 'story' && day === chapter.day && lens === chapter.lens,
    get scene() {
      const ofChapter = () =>
        this.toldBreak ? asPast(sceneOfChapter(dataset, chapter)) : sceneOfChapter(dataset, chapter);
      return (scene ??= this.isFocused ? ofChapter() : this.dayScene);
    },
    get dayScene() {
      return (dayScene ??= sceneOf(dataset, day, lens));
    },
    get estimates() {
      return (estimates ??= estimatesOf(dataset, day, lens));
    },
    get answers() {
      return (answers ??= answersAt(dataset, day));
    },
    get moments() {
      return underLens(dataset, lens).moments;
    },
    get changesByDay() {
      return underLens(dataset, lens).changesByDay;
    },
    get changes() {
      return underLens(dataset, lens).changesByDay.get(day) ?? NO_CHANGES;
    },
    get axisBreak() {
      return axis.breaks.find(({ from, to }) => from <= day && day <= to) ?? null;
    },
    get toldBreak() {
      return this.isFocused ? this.axisBreak : null;
    },
    get soFar() {
      return bisectRight(underLens(dataset, lens).starts, day);
    },
  };
}

/** A chapter as it opens. Throws a RangeError for an id that is no chapter's. */
export const snapshotOfChapter = (dataset: Dataset, chapter: string): Snapshot =>
  snapshotOf(dataset, viewOfChapter(tourOf(dataset), chapter));

const NO_CHANGES: readonly Change[] = [];

const wholeOf = memoize((dataset: Dataset): Whole => {
  const { start, end, quietDays } = dataset.axis;
  const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]));
  return {
    words: wordsOf(dataset),
    tour: tourOf(dataset),
    axis: axisOf(start, end, momentsUnder(dataset.claims, 'reported', dataset.axis), quietDays),
    discMeasure: discMeasureOf(dataset),
    claimOf: (id) => claims.get(id),
  };
});

const underLens = memoize((dataset: Dataset, lens: Lens): UnderLens & { readonly starts: readonly Day[] } => {
  const { claims, axis } = dataset;
  const changes = claims.flatMap((claim) => changesOf(claim, lens));
  const starts = claims.map((claim) => visibleFrom(claim, lens)).filter((day) => day !== null);
  return {
    moments: momentsUnder(claims, lens, axis),
    changesByDay: group(changes, ({ day }) => day),
    starts: starts.sort((a, b) => a - b),
  };
});
