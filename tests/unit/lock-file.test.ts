import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What is installed is what was locked, to the byte, and from npm's own registry. */

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const manifest = read('package.json') as Pick<Locked, 'dependencies' | 'devDependencies'>;
const { '': own, ...packages } = read('package-lock.json')['packages'] as Record<string, Locked>;
const entries = Object.entries(packages);
const without = (is: (locked: Locked) => boolean) => entries.filter(([, locked]) => !is(locked)).map(([name]) => name);

test('every package has one version, a hash of 512 bits, and no address but the registry’s', () => {
  expect(entries.length).toBeGreaterThan(200);
  expect(without(({ version }) => /^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
  expect(
    without(({ resolved }) => /^https:\/\/registry\.npmjs\.org\//.test(resolved ?? 'https://registry.npmjs.org/')),
  ).toEqual([]);
  expect(without(({ integrity }) => /^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

describe('what package.json asks for', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };

  test('is pinned to one version each, which is the locked one', () => {
    for (const [name, version] of Object.entries(asked)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test('is what the lock file was made for', () => {
    expect(own?.dependencies).toEqual(manifest.dependencies);
    expect(own?.devDependencies).toEqual(manifest.devDependencies);
  });

  test('brings all that it needs itself', () => {
    for (const [path, { dependencies = {} }] of entries) {
      for (const name of Object.keys(dependencies)) {
        // As Node looks for it: beside the package's own, then up to the top.
        const folders = path.split('/node_modules/').map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
        const places = [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
        expect(
          places.some((place) => place in packages),
          `${name} of ${path}`,
        ).toBe(true);
      }
    }
  });
});

test('no package that ships runs a script of its own when it is installed', () =>
  expect(without(({ dev = false, hasInstallScript = false }) => dev || !hasInstallScript)).toEqual([]));
