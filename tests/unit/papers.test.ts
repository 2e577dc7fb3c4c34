import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
const papers = [...readdirSync('.'), ...['data', 'src', 'tests'].flatMap(below)].filter((file) =>
  /(^|\/)(?!NOTICE)[A-Z-]+\.md$/.test(file),
);
const textOf = (file: string) => readFileSync(file, 'utf8');

test('the README is short enough to be read', () =>
  expect(Buffer.byteLength(textOf('README.md'))).toBeLessThanOrEqual(5000));

describe('what the papers refer to exists', () => {
  test.each(papers)('the links of %s', (file) => {
    const links = [...textOf(file).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(dirname(file), path)))).toEqual([]);
  });

  test.each(papers)('the paths and commands of %s', (file) => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const text = textOf(file);
    const paths = [...text.matchAll(/`([\w-]+(?:\/[\w-]+)*\/[\w.-]+\.(?:ts|mjs|svelte|css|json|md))`/g)].map(
      ([, path]) => path!,
    );
    const commands = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(
      paths.filter((path) => !existsSync(path) && !existsSync(join(dirname(file), path)) && !path.includes('exercise')),
    ).toEqual([]);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the glossary is in alphabetical order', () => {
  const words = [
    ...textOf('src/README.md')
      .split('## Glossary')[1]!
      .matchAll(/^\| ([\w ,]+?) \| (?!means)/gm),
  ].map(([, word]) => word!.toLowerCase());
  expect(words.length).toBeGreaterThan(20);
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b)));
});
