import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The packages that a script loads before its first line runs, itself or by the files it imports. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const wanted = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;=]*?['"]([^'"]+)['"];/gm)];
  return wanted.flatMap(([, name]) => {
    if (name!.startsWith('.')) return packagesOf(resolve(dirname(file), name!), seen);
    return name!.startsWith('node:') ? [] : [name!];
  });
}

test.each(['src/tools/start.mjs', 'tests/run.mjs'])(
  '%s runs on a fresh clone: it loads no package before it has installed them',
  (script) => expect(packagesOf(resolve(ROOT, script))).toEqual([]),
);

test('a script that is run with its packages is told to load them', () =>
  expect(packagesOf(resolve(ROOT, 'src/tools/serve.mjs'))).toContain('sirv'));
