import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/**
 * The time that a file bears: another one for other bytes, or hosts would tell readers of a page that was corrected, and is
 * as long as before, that they have it already; the same one for the same bytes. In a past year, in steps of two seconds,
 * which is all that a zip can say. As the machine's clock would show it, whatever its zone, so that it is on no day and at
 * no hour that some zone leaves out.
 */
export function timeOf(bytes: Uint8Array): Date {
  let rest = createHash('sha256').update(bytes).digest().readUInt32BE();
  const upTo = (count: number) => {
    const part = rest % count;
    rest = Math.floor(rest / count);
    return part;
  };
  return new Date(2023, upTo(12), 1 + upTo(28), 5 + upTo(17), upTo(60), 2 * upTo(30));
}

/** Files that are compressed already. */
const DENSE = /\.(png|woff2)$/;

/** Files by their path, as a zip: the same bytes for the same files, in whatever order they come. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    entries[path] = [files[path]!, { mtime: timeOf(files[path]!), level: DENSE.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}

/** Texts by their path, as bytes. */
export const asBytes = (texts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
