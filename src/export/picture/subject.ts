import chronologies from 'virtual:chronology';
import { CHARTS, type Chart } from '../../core/charts.ts';
import type { Dataset, Question } from '../../core/dataset.ts';

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

/** What a story has pictures of: charts of answers where it asks a question, and its ending where it has one. */
export const subjectsOf = (dataset: Dataset): Subject[] =>
  SUBJECTS.filter((subject) =>
    subject === 'chronology'
      ? chronologies[dataset.lang] !== null
      : !isOfAnswers(subject) || questionsOf(subject, dataset).length > 0,
  );
export const chartsOf = (dataset: Dataset): Chart[] => subjectsOf(dataset).filter((subject) => subject !== 'map');
