declare module 'virtual:story' {
  import type { Dataset } from './core/dataset.ts';

  export interface Language {
    readonly id: string;
    readonly locale: string;
    /** What it calls itself: "English". */
    readonly name: string;
    /** Paths from the site's root: "/en/", "/en/sources/". */
    readonly home: string;
    readonly sources: string;
    /** The folder of the chapters' own pages: "/en/chapter/". */
    readonly chapter: string;
    /** What stands in a newsroom's frame, the page that makes its snippet, and an article that shows it. */
    readonly embed: string;
    readonly publish: string;
    readonly example: string;
  }
  export const languages: readonly Language[];
  export const datasets: Readonly<Record<string, () => Promise<Dataset>>>;
}

declare module 'virtual:sources' {
  import type { SourcesData } from './core/sources-data.ts';

  /** By language. */
  const sourcesData: Readonly<Record<string, SourcesData>>;
  export default sourcesData;
}

declare module 'virtual:chronology' {
  import type { Chronology } from './core/chronology.ts';

  /** By language; null where the story ends without one. */
  const chronologies: Readonly<Record<string, Chronology | null>>;
  export default chronologies;
}

declare module 'virtual:takeaway' {
  import type { Field } from './core/sources-data.ts';
  import type { Day } from './core/types.ts';

  interface OfLanguage {
    readonly locale: string;
    /** For `messagesFrom`. */
    readonly messages: unknown;
    /** Of the downloads. */
    readonly fields: readonly Field[];
    /** When the story was changed last. */
    readonly changed: Day;
  }
  const takeaway: Readonly<Record<string, OfLanguage>>;
  export default takeaway;
}

declare module 'virtual:messages' {
  /** By language; for `messagesFrom`. */
  const messages: Readonly<
    Record<string, { readonly locale: string; readonly sources: unknown; readonly publish: unknown }>
  >;
  export default messages;
}

/** Addresses of the base map's files. */
declare module 'virtual:basemap' {
  export const worldUrl: string;
  /** Null for a story without a region. */
  export const regionUrl: string | null;
}

/** Style sheet of the typefaces that a picture file brings along. */
declare module 'virtual:picture-fonts' {
  const css: string;
  export default css;
}

declare module 'virtual:tokens.css';
