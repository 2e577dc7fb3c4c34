import { LENSES } from '../types.ts';
import { each, row, rowThen, text, textOrNothing, type Said } from '../../i18n/description.ts';

/** data/languages/<lang>/publish.json: for those who embed the story, apart so that the story's page does not ship it. */
export const PUBLISH_MESSAGES = {
  title: text,
  intro: rowThen([text], text),
  needsScript: text,
  seeExample: text,
  language: text,
  form: text,
  /** Name and use. */
  forms: each(['auto', 'stepper', 'map', 'chart', 'still'], row(text, text)),
  /** Of the first form, in window heights. */
  length: ['windows'],
  chapters: text,
  chaptersHint: text,
  start: text,
  startAt: each(['chapter', 'day'], text),
  chapter: text,
  /** Of those that are told. */
  first: text,
  day: text,
  dayHint: ['first', 'last'],
  lens: text,
  lenses: each(LENSES, text),
  theme: text,
  themes: each(['auto', 'light', 'dark'], text),
  address: text,
  addressHint: text,
  addressWrong: text,
  integrity: row(text, text),
  snippet: text,
  snippetHint: text,
  copy: text,
  copied: text,
  refused: text,
  frameAddress: text,
  frameAddressHint: text,
  preview: text,
  previewHint: text,
  width: text,
  widths: each([320, 390, 680, 960, 1280], text),
  questions: text,
  /** Question and answer, each answer in paragraphs. */
  answers: rowThen([], rowThen([text], text)),
  credit: text,
  creditLine: ['title'],
  /** What stands in the snippet itself. */
  frameTitle: ['title', 'headline'],
  linkText: ['title', 'headline'],
  example: {
    mark: text,
    newsroom: text,
    kicker: text,
    title: text,
    lead: text,
    photo: text,
    /** Sections above the map: heading and paragraphs; the first one has no heading. */
    before: rowThen([], rowThen([textOrNothing], text)),
    after: rowThen([], text),
    back: text,
  },
} as const;
export type PublishMessages = Said<typeof PUBLISH_MESSAGES>;
