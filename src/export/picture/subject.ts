import chronologies from 'virtual:chronology';
import { CHARTS, type Chart } from '../../core/charts.ts';
import { CHAPTER_CHARTS, type Chapter, type Dataset, type Question } from '../../core/dataset.ts';

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
