import { layouts, type Format } from '../theme/layouts.ts';

interface Source {
  readonly media: string;
  readonly file: string;
}

/** What `<picture>` needs to show in every layout the file of its format: of `sources` the first that matches, else `rest`. */
export function sourcesFor(files: Record<Format, string>): { sources: Source[]; rest: string } {
  // Among layouts the last match wins, and the first of them matches always.
  const sources: Source[] = [];
  for (const { media, format } of layouts.toReversed()) {
    const before = sources.at(-1);
    if (before?.file === files[format]) sources[sources.length - 1] = { ...before, media: `${before.media}, ${media}` };
    else sources.push({ media, file: files[format] });
  }
  return { sources: sources.slice(0, -1), rest: sources.at(-1)!.file };
}
