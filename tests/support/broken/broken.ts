import type { Files } from '../../../src/content/files.ts';
import { storyFiles, storyWith, type Loose } from '../story.ts';

/** A story with one flaw: what it is, the files, and the lines that `npm run check` prints about it. */
export type Broken = readonly [name: string, files: Files, ...lines: string[]];

/** The small story with another text in one of its files. */
export const withText = (path: string, text: string): Files => ({ ...storyFiles(), [path]: text });

/** The small story with one text replaced in a file; throws where the file does not hold it. */
export function replaced(path: string, from: string, to: string): Files {
  const text = storyFiles()[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return withText(path, text.replace(from, to));
}

/** The small story without some of its files. */
export const without = (...paths: string[]): Files =>
  Object.fromEntries(Object.entries(storyFiles()).filter(([path]) => !paths.includes(path)));

/** A change of one file, by itself. */
export const changing =
  (path: string) =>
  (change: (json: Loose) => unknown): Files =>
    storyWith(path, (json) => void change(json));
