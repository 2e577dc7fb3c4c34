/** The HTML files that pages are filled into. */
export const TEMPLATES = [
  'index.html',
  'sources.html',
  'chapter.html',
  'embed.html',
  'publish.html',
  'example.html',
  '404.html',
] as const;

/** A page of the site: where it lies, which template it fills, and what with. */
export interface Page {
  /** Path of the file from the site's root: "en/index.html". */
  readonly file: string;
  readonly template: (typeof TEMPLATES)[number];
  readonly lang: string;
  readonly head: string;
  readonly body: string;
}
