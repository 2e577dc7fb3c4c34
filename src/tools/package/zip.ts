import { zipSync, type Zippable } from 'fflate';

/** The first moment that a zip can name, as the machine's clock would show it: the same bytes in every zone. */
const ALWAYS = new Date(1980, 0, 1);
/** Files that are compressed already. */
const DENSE = /\.(png|woff2)$/;

/** Files by their path, as a zip: the same bytes for the same files, in whatever order they come. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    entries[path] = [files[path]!, { mtime: ALWAYS, level: DENSE.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}
