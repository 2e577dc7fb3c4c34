/** The words of what is taken away: pictures, charts, data, a citation. Apart from the others, since few ask for them. */
export interface TakeawayMessages {
  readonly button: string;
  readonly title: string;
  readonly close: string;
  /** What is in the picture and on whose word: "18 statements, as reported in articles 001, 004". */
  readonly source: (statements: string, articles: string) => string;
  /** "CC BY 4.0. Base map: Natural Earth." */
  readonly credit: string;
  readonly picture: string;
  /** Before the chapters, the view of this moment among them. */
  readonly of: string;
  readonly now: (state: string) => string;
  readonly data: string;
  readonly shape: Record<'upright' | 'broad' | 'square', string>;
  readonly shapeOf: string;
  readonly rows: string;
  readonly shown: (count: number) => string;
  readonly all: (count: number) => string;
  readonly files: Record<'csv' | 'json' | 'geojson', string>;
  readonly cite: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  /** "As Reported: “Headline”, reported by 31 October 2024. <address>" */
  readonly citation: (title: string, headline: string, state: string, address: string) => string;
  readonly saved: (file: string) => string;
  readonly making: string;
  readonly failed: string;
  /** The code of the dialog did not come. */
  readonly missing: string;
  /** In a frame on another page, which may forbid to save files without a word. */
  readonly framed: string;
  readonly opensWhole: string;
  readonly licence: string;
}
