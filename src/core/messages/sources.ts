import { COLUMNS } from '../columns.ts';
import { each, text, type Said } from '../../i18n/description.ts';

/** data/languages/<lang>/sources.json: the words of the page of sources, which the story's page does not ship. */
export const SOURCES_MESSAGES = {
  contents: text,
  statements: ['count'],
  statementsIntro: text,
  /** Beside our name for an article: "Article 4 of 5". */
  article: ['number', 'of'],
  /** For what an article says in its own name. */
  articleItself: text,
  /** Names the links to the articles before and after one. */
  neighbours: text,
  columns: each(COLUMNS, text),
  details: text,
  tools: {
    name: text,
    camp: text,
    place: text,
    topic: text,
    article: text,
    any: text,
    find: text,
    sort: text,
    reset: text,
    /** Filled in the reader's browser, which gets one form of it: no plural. */
    shown: ['shown', 'all'],
    none: text,
    /** Where each article's statements have a page of their own: while these are looked through, and where some cannot be. */
    waiting: text,
    missing: text,
  },
  contradictions: text,
  contradictionsIntro: text,
  slips: text,
  slipsIntro: text,
  statement: text,
  material: { name: text, what: text, use: text, dates: text },
  datesNone: text,
  data: text,
  dataIntro: text,
  files: each(['json', 'csv', 'xlsx', 'geojson'], text),
  fields: text,
  licence: text,
  corrections: text,
  noCorrections: ['since'],
  why: text,
  feed: text,
  feedTitle: ['site'],
} as const;
export type SourcesMessages = Said<typeof SOURCES_MESSAGES>;
