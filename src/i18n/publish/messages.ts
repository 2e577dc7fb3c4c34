import type { Lens } from '../../core/types.ts';

/** A form of the embed to choose: its name and what it is for. */
export type Offer = readonly [name: string, use: string];

/** The words for those who embed the story, apart from the others so that the story page does not ship them. */
export interface PublishMessages {
  readonly title: string;
  readonly intro: readonly string[];
  readonly needsScript: string;
  readonly seeExample: string;
  readonly language: string;
  readonly form: string;
  readonly forms: Record<'auto' | 'stepper' | 'map' | 'chart' | 'still', Offer>;
  readonly start: string;
  readonly startAt: Record<'chapter' | 'day', string>;
  readonly chapter: string;
  readonly opening: (title: string) => string;
  readonly day: string;
  readonly dayHint: (first: string, last: string) => string;
  readonly lens: string;
  readonly lenses: Record<Lens, string>;
  readonly theme: string;
  readonly themes: Record<'auto' | 'light' | 'dark', string>;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly integrity: Offer;
  readonly snippet: string;
  readonly snippetHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly frameAddress: string;
  readonly frameAddressHint: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly width: string;
  readonly widths: Record<320 | 390 | 680 | 960 | 1280, string>;
  readonly questions: string;
  /** Question and answer, each answer in paragraphs. */
  readonly answers: readonly (readonly [question: string, ...answer: string[]])[];
  readonly credit: string;
  readonly creditLine: (title: string) => string;
  /** What stands in the snippet itself. */
  readonly frameTitle: (title: string, headline: string) => string;
  readonly linkText: (title: string, headline: string) => string;
  readonly example: {
    readonly mark: string;
    readonly newsroom: string;
    readonly kicker: string;
    readonly title: string;
    readonly lead: string;
    readonly photo: string;
    /** Sections above the map: heading and paragraphs; the first one has no heading. */
    readonly before: readonly (readonly [heading: string, ...paragraphs: string[]])[];
    readonly after: readonly string[];
    readonly back: string;
  };
}
