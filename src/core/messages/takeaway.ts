import { CHARTS } from '../charts.ts';
import { each, text, type Said } from '../../i18n/description.ts';

/** data/languages/<lang>/takeaway.json: the words of pictures, data and citations to take away, fetched when they are asked for. */
export const TAKEAWAY_MESSAGES = {
  title: text,
  close: text,
  /** What is in the picture and on whose word: "18 statements, as reported in articles 2, 5". */
  source: ['statements', 'articles'],
  /** "CC BY 4.0." and "Base map: Natural Earth." */
  credit: each(['licence', 'baseMap'], text),
  picture: text,
  /** Before the chapters, the view of this moment among them. */
  of: text,
  now: ['state'],
  data: text,
  /** What the picture is of: the map, or a chart. */
  subjectOf: text,
  subject: each(['map', ...CHARTS], text),
  /** Which question a chart of answers is of: one, or all. */
  question: text,
  allQuestions: text,
  /** What to see in the matrix; on a page it says besides that names are links. */
  matrixSee: text,
  shape: each(['upright', 'broad', 'square'], text),
  shapeOf: text,
  rows: text,
  shown: ['count'],
  all: ['count'],
  files: each(['csv', 'json', 'geojson'], text),
  cite: text,
  copy: text,
  copyCsl: text,
  copied: text,
  copyRefused: text,
  /** "As Reported: “Headline”, reported by 31 October 2020. <address>" */
  citation: ['title', 'headline', 'state', 'address'],
  saved: ['file'],
  /** In a frame, where nothing tells whether the browser saves it. */
  handed: ['file'],
  making: text,
  failed: text,
  /** Not all of a chart has room in this shape. */
  tooSmall: text,
  /** In a frame on another page, which may forbid to save files without a word. */
  framed: text,
  opensWhole: text,
  licence: text,
} as const;
export type TakeawayMessages = Said<typeof TAKEAWAY_MESSAGES>;
