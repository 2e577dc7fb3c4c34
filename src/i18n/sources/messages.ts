import type { Column } from '../../core/columns.ts';

/** The words of the page of sources, apart from the others so that the story page does not ship them. */
export interface SourcesMessages {
  readonly contents: string;
  readonly statements: (count: number) => string;
  readonly statementsIntro: string;
  /** Beside our name for an article: "Article 004". */
  readonly article: (id: string) => string;
  /** For what an article says in its own name. */
  readonly articleItself: string;
  readonly columns: Record<Column, string>;
  readonly details: string;
  readonly tools: {
    readonly name: string;
    readonly camp: string;
    readonly place: string;
    readonly topic: string;
    readonly article: string;
    readonly any: string;
    readonly find: string;
    readonly sort: string;
    readonly reset: string;
    /** With {shown} and {all} for the numbers. */
    readonly shown: string;
    readonly none: string;
  };
  readonly contradictions: string;
  readonly contradictionsIntro: string;
  readonly slips: string;
  readonly slipsIntro: string;
  readonly statement: string;
  readonly material: { readonly name: string; readonly what: string; readonly use: string; readonly dates: string };
  readonly datesNone: string;
  readonly data: string;
  readonly dataIntro: string;
  readonly files: Record<'json' | 'csv' | 'geojson', string>;
  readonly fields: string;
  readonly licence: string;
  readonly corrections: string;
  readonly noCorrections: (since: string) => string;
  readonly why: string;
  readonly feed: string;
  readonly feedTitle: (site: string) => string;
}
