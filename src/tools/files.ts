import { readdirSync, readFileSync, statSync, mkdirSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { join, posix, dirname } from 'node:path';
import { rename, rm } from 'node:fs/promises';

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

/** All files below a folder, by their path from it, with slashes. */
export function readFolder(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''), readFileSync(file)];
    }),
  );
}

/**
 * Writes a file in one go: under another name first, so that who stops the command finds the old file or the new one
 * and no half of either. Synchronous, so that no signal can interrupt it.
 */
export function putFile(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/**
 * Makes a folder anew beside the one of that name, and puts it there only once it is complete: where `make` fails, the
 * former folder stays as it is.
 * @param make fills the folder that it is given, which does not exist yet
 */
export async function replaceFolder<T>(folder: string, make: (next: string) => Promise<T>): Promise<T> {
  const [next, former] = [`${folder}.next`, `${folder}.former`];
  await remove(next);
  try {
    const made = await make(next);
    await remove(former);
    if (existsSync(folder)) await rename(folder, former);
    await rename(next, folder);
    await remove(former);
    return made;
  } finally {
    await remove(next);
  }
}

const remove = (folder: string) => rm(folder, { recursive: true, force: true });
