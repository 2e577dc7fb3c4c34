import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './command.mjs';

/**
 * The folder, absolute, that holds the story's `data/` and `seeds/`: the environment's `STORY`, relative to the
 * checkout, or else the checkout itself.
 *
 * @param {string} [story]
 * @returns {string}
 * @throws {Error} if there is no story; the message says what to do
 */
export function storyFolder(story = process.env['STORY']) {
  const folder = resolve(root, story || '.');
  if (existsSync(join(folder, 'data/story.json'))) return folder;
  throw new Error(
    `STORY is "${story}", but ${join(folder, 'data/story.json')} does not exist — name a folder with data/ and seeds/ in it, from the project's top folder, e.g. STORY=tests/stories/example`,
  );
}
