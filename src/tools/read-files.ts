import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The texts of all files below `path` (or of the file itself) that `wanted` accepts, by path from `root`. */
export function readFiles(root: string, path: string, wanted: (path: string) => boolean): Record<string, string> {
  return Object.fromEntries(
    filesBelow(root, path)
      .filter(wanted)
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

function filesBelow(root: string, path: string): string[] {
  const entry = statSync(join(root, path), { throwIfNoEntry: false });
  if (entry === undefined) return [];
  if (entry.isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(root, posix.join(path, name)));
}
