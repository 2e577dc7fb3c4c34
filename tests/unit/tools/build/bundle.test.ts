import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { loaderVersion } from '../../../../src/embed/host/address.ts';
import released from '../../../../src/embed/released.json';
import { bundleLoader, CHUNKS, integrityOf, withoutComments } from '../../../../src/tools/build/bundle.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { minifySync } from 'vite';

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

test('the groups name files that there are', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  // What a group does not take stands before what it takes.
  const EXCEPT = /\(\?!(.*)\)(?=\()/;
  const lists = CHUNKS.flatMap(({ test: { source } }) => {
    const except = EXCEPT.exec(source)?.[1];
    return [source.replace(EXCEPT, ''), ...(except ? [`src\\/(${except})`] : [])];
  });
  const names = lists
    .flatMap((list) => [...list.matchAll(/src\\\/\((.*)\)(?=\||$)/g)])
    .flatMap(([, group]) => group!.replaceAll('\\', '').split(/\|(?![^(]*\))/))
    .flatMap((name) => {
      const [, folder, parts] = /^(.*)\((.*)\)$/.exec(name) ?? [];
      return parts ? parts.split('|').map((part) => folder + part) : [name];
    });
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !files.some((file) => file.startsWith(`src/${name}`)))).toEqual([]);
});

describe('the script for host pages', () => {
  let text: string;
  beforeAll(async () => {
    text = await bundleLoader(process.cwd());
  });

  test('takes at most 3 kB, gzip', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  test('leaves no name behind, evaluates no text and writes no markup', () => {
    expect(text).toMatch(/^\(function\(\)\{[\s\S]*\}\)\(\);?\s*$/);
    expect(text).not.toMatch(/\beval\b|new Function|innerHTML|setAttribute|<style|\bimport\b|\bexport\b/);
  });

  test('is the one whose hash newsrooms hold', () => {
    const message =
      'What lies at a released path is never changed: give src/embed/host/address.ts a new version. ' +
      'Only while the version is not released yet: npm run embed:hash';
    expect((released as Record<string, string>)[loaderVersion], message).toBe(integrityOf(text));
  });

  test('has its earlier versions where they were, as they were', () => {
    const earlier = Object.entries(released).filter(([version]) => version !== loaderVersion);
    expect(earlier.length).toBeGreaterThan(0);
    for (const [version, hash] of earlier) {
      expect(integrityOf(readFileSync(`public/embed/${version}/embed.js`, 'utf8')), version).toBe(hash);
    }
  });
});

const scripts = readdirSync('public').filter((name) => name.endsWith('.js'));

test('there are such scripts', () => expect(scripts.length).toBeGreaterThan(0));

test.each(scripts)('%s does the same without its comments, in half as many bytes', (name) => {
  const text = readFileSync(`public/${name}`, 'utf8');
  const plain = withoutComments(text);
  expect(minifySync(name, plain).code).toBe(minifySync(name, text).code);
  expect(plain).not.toMatch(/\/\*|^\s|\/\/ /m);
  expect(plain.length).toBeLessThan(text.length * 0.7);
});

test('what only looks like a comment stays', () =>
  expect(withoutComments('/* a\n b */\nvar x = "/* c */"; // d\n  // e\n  y("http://f");\n')).toBe(
    'var x = "/* c */"; // d\ny("http://f");\n',
  ));
