declare module 'virtual:story' {
  import type { Dataset } from './core/dataset.ts';

  export interface Language {
    readonly id: string;
    readonly locale: string;
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
  export const datasets: Readonly<Record<string, () => Promise<{ default: Dataset }>>>;
}

declare module 'virtual:dossiers' {
  import type { Dossier } from './core/dossier.ts';

  /** By language. */
  const dossiers: Readonly<Record<string, Dossier>>;
  export default dossiers;
}

declare module 'virtual:fields' {
  import type { Field } from './core/dossier.ts';

  /** By language. */
  const fields: Readonly<Record<string, readonly Field[]>>;
  export default fields;
}

declare module 'virtual:tokens.css';
