import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

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
