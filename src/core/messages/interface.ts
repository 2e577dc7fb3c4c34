import { LINK_KINDS } from '../dataset.ts';
import { CHANGE_KINDS } from '../timeline/changes.ts';
import { BASES, LENSES, STATUSES } from '../types.ts';
import { each, row, text, type Said } from '../../i18n/description.ts';

/** The words of the interface: data/languages/<lang>/interface.json. Names and texts of the story are elsewhere. */
export const MESSAGES = {
  languageName: text,
  skipToStory: text,
  /** Ways around what a reader cannot or need not see. */
  access: {
    skipMap: text,
    skipToSlider: text,
    /** The map's marks in words, after the map. */
    list: each(LENSES, ['date']),
    onMap: text,
    atEdge: text,
  },
  sources: text,
  sourcesShort: text,
  mapOfChapter: ['title', 'date'],
  mapName: each(LENSES, ['date']),
  mapSimple: text,
  /** Where the map has failed: what asks for it once more, and what stands there meanwhile. */
  mapAgain: each(['trying', 'button'], text),
  /** Where the code of charts and cards did not come. */
  restMissing: text,
  /** Where other code did not come: that of the whole page, and that which moves the map by hand. */
  missing: each(['page', 'hand'], text),
  explore: {
    move: text,
    surface: text,
    closer: text,
    farther: text,
    back: text,
    /** For a mouse and for fingers. */
    hint: each(['fine', 'coarse'], text),
  },
  legend: text,
  legendTitles: each(['sure', 'exact', 'many'], text),
  borderPolicy: text,
  placeNamed: text,
  locationUnknown: text,
  nearBorder: text,
  noNumber: text,
  routeUnknown: text,
  arrivalOnly: text,
  trueToScale: text,
  bracket: ['camp'],
  discLegend: text,
  discStyle: each(['filled', 'open', 'ring'], text),
  datesOpen: text,
  isNew: text,
  /** In the legend, of the colour of what is new. */
  newMarks: text,
  /** Of background whose article appeared only after the day shown. */
  printedLater: ['date'],
  more: ['count'],
  statements: ['count'],
  fromArticles: ['numbers'],
  statementsSoFar: ['count'],
  lens: each(LENSES, text),
  lensSwitch: text,
  lensExplained: each(LENSES, text),
  sliderName: text,
  previousMoment: text,
  nextMoment: text,
  newToday: ['count'],
  nothingNew: ['last?', 'next?'],
  /** A break of the axis; the length is one of `days`, `weeks`, `months`. */
  gap: ['length'],
  silence: ['from', 'to'],
  /** The same, as short as a small map needs it; the time bar has the whole sentence for who listens. */
  brief: { silence: ['from', 'to'], datesOpen: text },
  time: {
    play: text,
    pause: text,
    /** After the date, on the button that opens the day. */
    openDay: text,
    /** What is new on a day: its leading statement, and how many others there are. */
    news: each(CHANGE_KINDS, ['lead']),
    others: ['count'],
    /** A number of what the story counts, with its noun. */
    counted: ['figure'],
    ...each(['days', 'weeks', 'months'], ['count']),
    /** Under "happened", as `nothingNew` under "reported". */
    nothingGiven: ['last?', 'next?'],
    quiet: each(LENSES, {
      nothing: text,
      last: ['date', 'days'],
      next: ['date', 'days'],
      noneBefore: text,
      noneAfter: text,
    } as const),
    howDated: text,
    datedAs: ['phrase'],
    /** That the slider counts days on which something is said, and no time between them. */
    stops: text,
    marks: text,
    possible: text,
    events: text,
    eventsOnDay: text,
    event: ['what', 'when', 'said'],
  },
  estimatesHint: text,
  earlier: text,
  beyondScale: text,
  asTable: text,
  numbers: {
    title: ['figures', 'sides'],
    none: text,
    repeated: ['date'],
    below: ['count'],
    /** Who and when, what is counted, the figure. */
    columns: row(text, text, text),
    overTime: {
      /** `last`: nothing where it is the first day; `since`: a long time has passed since then. */
      title: ['figures', 'first', 'last?', 'since?'],
      see: each(LENSES, text),
      lines: text,
      noNumber: text,
      span: text,
      to: text,
      open: each(['up', 'down'], text),
      pick: text,
      said: ['date'],
    },
  },
  answers: {
    title: ['date'],
    see: text,
    silent: text,
    before: text,
    against: text,
    strip: {
      see: text,
      none: text,
      columns: each(['speaker', 'day', 'answer', 'against'], text),
    },
  },
  status: each(STATUSES, text),
  qualifier: {
    ...each(['none', 'about', 'at-least', 'more-than', 'up-to', 'just-under', 'risen-to'], ['figure']),
    /** Without a number. */
    ...each(['some', 'thousands', 'part', 'many', 'higher'], []),
  },
  /** The unit of the map's scale. */
  km: text,
  basis: each(BASES, text),
  card: {
    title: text,
    close: text,
    said: text,
    happened: text,
    where: text,
    number: text,
    sourceLabel: text,
    source: ['article', 'of', 'paragraph'],
    paragraph: ['from', 'to?'],
    via: ['name'],
    disputes: text,
    /** Before those that answer a question alike. */
    likewise: ['question'],
    /** Opens the list of the other statements on the topic or by the speaker. */
    related: ['count'],
    note: text,
    articlesAlone: ['phrase?'],
    goToDay: text,
    permalink: text,
  },
  /** A slip of an article: as printed, and what is meant, surely or probably or not to be settled. */
  slip: each(['printed', 'meant', 'meantProbably', 'open'], text),
  quoted: ['title'],
  statementNumber: ['id'],
  cite: {
    title: text,
    copy: each(['text', 'csl'], text),
    copied: text,
    refused: text,
  },
  faults: { malformed: ['param'], 'out-of-range': [], unknown: [] },
  sourcesTitle: text,
  sourcesIntro: text,
  articles: text,
  published: text,
  evidence: text,
  links: {
    chapter: ['number', 'of'],
    /** The same, where there is little room. */
    at: ['number', 'of'],
    /** In the page's head: what has no room beside it. */
    more: text,
    /** Opens what can be taken away. */
    download: text,
    toMap: text,
    neighbours: text,
    share: each(['button', 'copied', 'refused', 'address'], text),
    theme: each(['label', 'auto', 'light', 'dark'], text),
    embed: text,
    out: each(LINK_KINDS, text),
    collectsNothing: text,
  },
  /** Around the story's text. */
  article: {
    contents: ['chapters', 'minutes'],
    /** The date of the last article in words. */
    asOf: ['phrase'],
    statementNumbers: text,
    /** The byline; names as a list. */
    by: ['authors'],
  },
  /** In a frame on another site's page. */
  frame: {
    /** Leads to the story on its own page, `wholeShort` beside the site's name. */
    whole: text,
    wholeShort: text,
    steps: text,
    back: text,
    onwards: text,
    /** On to the article around the frame; the second where there is little room. */
    leave: row(text, text),
    moreRows: text,
    /** Said of a link; then that it is copied, or its address. */
    shut: text,
    /** Beside `whole`, where no script can say so. */
    here: text,
  },
  notFound: text,
  notFoundText: text,
  licence: text,
  credits: text,
} as const;
export type Messages = Said<typeof MESSAGES>;
