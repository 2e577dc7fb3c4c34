import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHUNKS } from '../../../../src/tools/build/chunks';

const src = new URL('../../../../src/', import.meta.url);

/** The scripts that the pages' templates name. */
const entries = readdirSync(src)
  .filter((name) => name.endsWith('.html'))
  .flatMap((name) => [...readFileSync(new URL(name, src), 'utf8').matchAll(/type="module" src="([^"]+)"/g)])
  .map(([, path]) => `src${path}`);

test('a page’s own script is in no file that other pages share: they would run it as well', () => {
  expect(entries.length).toBeGreaterThan(4);
  const shared = entries.filter((path) => CHUNKS.some((group) => group.test.test(path)));
  expect(shared).toEqual([]);
});
