import type { LinkKind } from '../core/dataset.ts';
import type { ChangeKind } from '../core/timeline/changes.ts';
import type { Basis, Lens, Qualifier, Status } from '../core/types.ts';

/** The words of the interface, one dictionary per language. Names and texts of the story are in the data. */
export interface Messages {
  readonly languageName: string;
  readonly skipToStory: string;
  /** Ways around what a reader cannot or need not see. */
  readonly access: {
    readonly skipMap: string;
    readonly skipToSlider: string;
    /** The map's marks in words, after the map. */
    readonly list: Record<Lens, (date: string) => string>;
    readonly onMap: string;
    readonly atEdge: string;
  };
  readonly sources: string;
  readonly sourcesShort: string;
  readonly mapName: Record<Lens, (date: string) => string>;
  readonly mapSimple: string;
  /** Where the map has failed: what asks for it once more, and what stands there meanwhile. */
  readonly mapAgain: Record<'trying' | 'button', string>;
  /** Where the code of charts and cards did not come. */
  readonly restMissing: string;
  /** Where other code did not come: that of the whole page, and that which moves the map by hand. */
  readonly missing: Record<'page' | 'hand', string>;
  readonly strayed: string;
  readonly rejoin: string;
  readonly explore: {
    readonly move: string;
    readonly surface: string;
    readonly closer: string;
    readonly farther: string;
    readonly back: string;
    /** For a mouse and for fingers. */
    readonly hint: Record<'fine' | 'coarse', string>;
  };
  readonly legend: string;
  readonly legendTitles: Record<'sure' | 'exact' | 'many', string>;
  readonly borderPolicy: string;
  readonly placeNamed: string;
  readonly locationUnknown: string;
  readonly nearBorder: string;
  readonly noNumber: string;
  readonly routeUnknown: string;
  readonly arrivalOnly: string;
  readonly trueToScale: string;
  readonly discLegend: string;
  readonly discStyle: Record<'filled' | 'open' | 'ring', string>;
  readonly datesOpen: string;
  readonly isNew: string;
  readonly more: (count: number) => string;
  readonly statements: (count: number) => string;
  readonly fromArticles: (ids: readonly string[]) => string;
  readonly statementsSoFar: (count: number) => string;
  readonly lens: Record<Lens, string>;
  readonly lensSwitch: string;
  readonly lensExplained: Record<Lens, string>;
  readonly sliderName: string;
  readonly previousMoment: string;
  readonly nextMoment: string;
  readonly newToday: (count: number) => string;
  readonly nothingNew: (last: string | null, next: string | null) => string;
  readonly gap: (months: number) => string;
  readonly silence: (from: string, to: string) => string;
  readonly time: {
    readonly play: string;
    readonly pause: string;
    /** After the date, on the button that opens the day. */
    readonly openDay: string;
    /** What is new on a day: its leading statement, and how many others there are. */
    readonly news: Record<ChangeKind, (lead: string) => string>;
    readonly others: (count: number) => string;
    /** A number of what the story counts, with its noun. */
    readonly counted: (figure: string) => string;
    readonly days: (count: number) => string;
    /** Under "happened", as `nothingNew` under "reported". */
    readonly nothingGiven: (last: string | null, next: string | null) => string;
    readonly quiet: Record<
      Lens,
      {
        readonly nothing: string;
        readonly last: (date: string, days: string) => string;
        readonly next: (date: string, days: string) => string;
        readonly noneBefore: string;
        readonly noneAfter: string;
      }
    >;
    readonly howDated: string;
    readonly datedAs: (phrase: string) => string;
    readonly marks: string;
    readonly possible: string;
    readonly events: string;
    readonly eventsOnDay: string;
    readonly event: (what: string, when: string, said: string) => string;
  };
  readonly estimatesHint: string;
  readonly earlier: string;
  readonly beyondScale: string;
  readonly asTable: string;
  readonly numbers: {
    readonly title: (figures: number, speakers: number) => string;
    readonly none: string;
    readonly repeated: (date: string) => string;
    /** Who and when, what is counted, the figure. */
    readonly columns: readonly [string, string, string];
    readonly overTime: {
      /** `since`: a long time has passed since the last one. */
      readonly title: (figures: number, first: string, last: string, since: boolean) => string;
      readonly see: Record<Lens, string>;
      readonly lines: string;
      readonly noNumber: string;
      readonly span: string;
      readonly to: string;
      readonly open: Record<'up' | 'down', string>;
      readonly pick: string;
      readonly said: (date: string) => string;
    };
  };
  readonly answers: {
    readonly title: (date: string) => string;
    readonly see: string;
    readonly silent: string;
    readonly before: string;
    readonly against: string;
    /** For a statement whose day is known by its end alone. */
    readonly by: (date: string) => string;
    readonly strip: {
      readonly see: string;
      readonly none: string;
      readonly columns: Record<'speaker' | 'day' | 'answer' | 'against', string>;
    };
  };
  readonly status: Record<Status, string>;
  readonly qualifier: Record<Qualifier, (figure: string) => string>;
  /** The unit of the map's scale. */
  readonly km: string;
  readonly basis: Record<Basis, string>;
  readonly card: {
    readonly title: string;
    readonly close: string;
    readonly said: string;
    readonly happened: string;
    readonly where: string;
    readonly number: string;
    readonly sourceLabel: string;
    readonly source: (article: string, paragraph: string) => string;
    readonly paragraph: (from: number, to?: number) => string;
    readonly via: (name: string) => string;
    readonly disputes: string;
    /** Before those that answer a question alike. */
    readonly likewise: (question: string) => string;
    readonly note: string;
    readonly articlesAlone: (phrase: string | null) => string;
    readonly goToDay: string;
    readonly permalink: string;
  };
  /** A slip of an article: as printed, and what is meant, surely or probably or not to be settled. */
  readonly slip: Record<'printed' | 'meant' | 'meantProbably' | 'open', string>;
  readonly quoted: (title: string) => string;
  readonly statementNumber: (id: string) => string;
  readonly cite: {
    readonly title: string;
    readonly copy: Record<'text' | 'csl', string>;
    readonly copied: string;
    readonly refused: string;
  };
  readonly faults: Record<'malformed' | 'out-of-range' | 'unknown', (param: string) => string>;
  readonly sourcesTitle: string;
  readonly sourcesIntro: string;
  readonly articles: string;
  readonly published: string;
  readonly evidence: string;
  readonly links: {
    readonly chapter: (number: number, of: number) => string;
    readonly toMap: string;
    readonly neighbours: string;
    readonly share: Record<'button' | 'copied' | 'refused' | 'address', string>;
    readonly theme: Record<'label' | 'auto' | 'light' | 'dark', string>;
    readonly embed: string;
    readonly out: Record<LinkKind, string>;
    readonly collectsNothing: string;
  };
  /** Around the story's text. */
  readonly article: {
    readonly contents: (chapters: number, minutes: number) => string;
    /** The date of the last article in words. */
    readonly asOf: (phrase: string) => string;
    readonly statementNumbers: string;
  };
  /** In a frame on another site's page. */
  readonly frame: {
    /** Leads to the story on its own page; `wholeShort` beside the site's name. */
    readonly whole: string;
    readonly wholeShort: string;
    readonly steps: string;
    readonly back: string;
    readonly onwards: string;
    readonly step: (number: number, of: number) => string;
    readonly moreRows: string;
  };
  readonly notFound: string;
  readonly notFoundText: string;
  readonly licence: string;
  readonly credits: string;
}
