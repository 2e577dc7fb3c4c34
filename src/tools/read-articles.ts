import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../content/originals.ts';

/** The articles of a folder outside of the project. */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
    });
}
