import chronologies from 'virtual:chronology';
import { CHARTS, type Chart } from '../../core/charts.ts';
import { CHAPTER_CHARTS, type Chapter, type Dataset, type Question } from '../../core/dataset.ts';
import { isoOf } from '../../core/days.ts';
import { type ViewState, tourOf, viewOfChapter } from '../../core/view.ts';

/** What a picture is of: the map, or one of the charts. */
export const SUBJECTS = ['map', ...CHARTS] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The questions that a chart can be of: one on a strip, one or all in the matrix. */
const QUESTIONS: Partial<Record<Subject, (question: Question) => boolean>> = {
  strip: ({ strip }) => strip !== undefined,
  matrix: () => true,
};

export const isOfAnswers = (subject: Subject): boolean => QUESTIONS[subject] !== undefined;

export const questionsOf = (subject: Subject, { questions }: Dataset): Question[] =>
  questions.filter((question) => QUESTIONS[subject]?.(question));

/** A chart that stands in a chapter's card tells what that chapter does, whatever the day. */
export const isOfAChapter = (subject: Subject): boolean => CHAPTER_CHARTS.some((chart) => chart === subject);

/** The chapters that there are pictures of: of a chart in a card, those that have it. */
export const chaptersOf = (subject: Subject, { chapters }: Dataset): readonly Chapter[] =>
  isOfAChapter(subject) ? chapters.filter(({ chart }) => chart === subject) : chapters;

/** What a story has pictures of: charts of answers where it asks a question, of a chapter or its ending where it has one. */
export const subjectsOf = (dataset: Dataset): Subject[] =>
  SUBJECTS.filter((subject) => {
    if (subject === 'chronology') return chronologies[dataset.lang] !== null;
    if (isOfAChapter(subject)) return chaptersOf(subject, dataset).length > 0;
    return !isOfAnswers(subject) || questionsOf(subject, dataset).length > 0;
  });
export const chartsOf = (dataset: Dataset): Chart[] => subjectsOf(dataset).filter((subject) => subject !== 'map');

/** "as-reported": letters and figures of any script, the rest as hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * What a file of this view is called: story, day, lens where it is not the usual one, what it is, language.
 * "as-reported_2020-10-31_border_en.svg"
 * @param what "border", "border-1600x900-dark", "statements"
 */
export function fileName({ title, lang }: Dataset, { day, lens }: ViewState, what: string, extension: string): string {
  const parts = [slug(title), isoOf(day), ...(lens === 'reported' ? [] : [lens]), what, lang];
  return `${parts.join('_')}.${extension}`;
}

/** "border", "border-overtime", "border-matrix-how-many" */
export const nameOf = (chapter: string, subject: Subject, question?: string): string =>
  [chapter, ...(subject === 'map' ? [] : [subject]), ...(question === undefined ? [] : [question])].join('-');

/** The view that a chapter opens with. */
export const chapterView = (dataset: Dataset, chapter: string): ViewState => viewOfChapter(tourOf(dataset), chapter);
