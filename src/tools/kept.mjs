import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { root } from './command.mjs';

/** What was made once, and is taken from here until something changes that it is made of. Without it all is made anew. */
export const KEPT = join(root, 'node_modules/.cache/kept');

/** So much stays of what was used last: a few stories in a few languages. */
const MOST = 24;

const sumOf = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest();
const SUM_BYTES = 32;

/** A name for whatever is made of these values and of nothing else. @param {...unknown} values as JSON has them */
export const keyOf = (...values) => sumOf(Buffer.from(JSON.stringify(values))).toString('hex');

/**
 * What is kept in a file; else, or where that is damaged, what `make` gives, which is kept from then on.
 *
 * @template T
 * @param {string} file whose name is a key: see `keyOf`
 * @param {() => Promise<T>} make
 * @returns {Promise<T>}
 */
export async function kept(file, make) {
  const found = contentOf(file);
  if (found) return deserialize(found);
  const made = await make();
  const bytes = serialize(made);
  const part = `${file}.${pid}.part`;
  writeFileSync(part, Buffer.concat([sumOf(bytes), bytes]));
  renameSync(part, file);
  return made;
}

/** @param {string} file */
function contentOf(file) {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const bytes = readFileSync(file);
  const content = bytes.subarray(SUM_BYTES);
  if (!sumOf(content).equals(bytes.subarray(0, SUM_BYTES))) return null;
  isUsed(file);
  return content;
}

/** For `forget`. @param {string} path */
export function isUsed(path) {
  const now = new Date();
  utimesSync(path, now, now);
}

/** Leaves what was used last. */
export function forget(folder = KEPT, most = MOST) {
  const usedAt = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const entries = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, used: usedAt(path) }));
  const old = entries.sort((a, b) => b.used - a.used).slice(most);
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
}
