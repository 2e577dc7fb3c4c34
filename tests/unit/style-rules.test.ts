import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tokensCss } from '../../src/theme/css.ts';
import { windows } from '../../src/theme/windows.ts';

/** The site's look comes from few tokens, each of which has one place: theme/css.ts and theme/windows.ts. */

/** The specimen article has a look of its own, as a newsroom's page does; paper is measured in points. */
const OWN_LOOK = ['src/site/example.css', 'src/site/print.css'];
/** Elements that are drawn to a width of their own. */
const DRAWN = ['src/map/StillMap.svelte'];

const styleOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  const style = file.endsWith('.css') ? text : (/<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');
  return style.replaceAll(/\/\*[\s\S]*?\*\//g, '');
};
const filesOf = (kind: RegExp) =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
const sheets = filesOf(/\.(css|svelte)$/)
  .filter((file) => !OWN_LOOK.includes(file))
  .map((file) => ({ file, css: styleOf(file) }))
  .filter(({ css }) => css.trim() !== '');

/** Every value of these properties with its file, but for those that are in order. */
const others = (property: string, isInOrder: (value: string, file: string) => boolean) =>
  sheets.flatMap(({ file, css }) =>
    [...css.matchAll(new RegExp(`(?<![\\w-])${property}:\\s*([^;}]+)`, 'g'))]
      .map(([, value]) => value!.trim())
      .filter((value) => !isInOrder(value, file))
      .map((value) => `${file}: ${property}: ${value}`),
  );
const tokens = new Set([...tokensCss().matchAll(/--([\w-]+):/g)].map(([, name]) => name!));
const SIZES = ['label', 'small', 'note', 'text', 'lead', 'heading', 'title'];

describe('the style sheets', () => {
  test('were found', () => expect(sheets.length).toBeGreaterThan(30));

  test('have seven sizes of text, each a token, or one in relation to the text around it', () => {
    expect(SIZES.filter((name) => !tokens.has(name))).toEqual([]);
    const named = SIZES.join('|');
    const inOrder = new RegExp(`^(inherit|0?\\.\\d+em|(max\\(16px, )?var\\(--(${named})\\)\\)?)$`);
    expect(others('font-size', (value, file) => inOrder.test(value) || DRAWN.includes(file))).toEqual([]);
    const font = new RegExp(
      `^(inherit|106\\.25%/1\\.5 var\\(--sans\\)|(600 )?var\\(--(${named})\\) ?/ ?[\\d.]+ var\\(--sans\\))$`,
    );
    expect(others('font', (value) => font.test(value))).toEqual([]);
  });

  test('tell windows apart by the names of theme/windows.ts, of which there are at most twelve', () => {
    expect(Object.keys(windows).length).toBeLessThanOrEqual(12);
    const ofReader = /^(print|screen|\((forced-colors|pointer|hover|prefers-[\w-]+): [\w-]+\))$/;
    const parts = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/@media([^{]+)/g)].flatMap(([, query]) =>
        query!
          .split(/,| and /)
          .map((part) => part.trim().replace(/^not /, ''))
          .filter((part) => !ofReader.test(part) && !/^\(--[a-z]+\)$/.test(part) && !DRAWN.includes(file))
          .map((part) => `${file}: ${part}`),
      ),
    );
    expect(parts).toEqual([]);
  });

  test('order what lies above what by tokens; only within a part of its own by numbers', () =>
    expect(others('z-index', (value) => /^(-?1|var\(--z-[a-z]+\))$/.test(value))).toEqual([]));

  test('use no token that there is not', () => {
    const local = new Set(
      sheets.flatMap(({ css }) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name!.slice(2))),
    );
    const inScript = new Set(
      filesOf(/\.(svelte|ts|html)$/).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/--([a-z][\w-]*)/g)].map(([, name]) => name!),
      ),
    );
    const used = sheets.flatMap(({ css }) => [...css.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!));
    expect(used.filter((name) => !tokens.has(name) && !local.has(name) && !inScript.has(name))).toEqual([]);
  });

  test('stand in a layer, so that none has to outweigh another', () => {
    const bare = sheets
      .filter(({ file }) => file.endsWith('.css'))
      .filter(
        ({ css }) =>
          css.replaceAll(/@import[^;]+;/g, '').trim() !== '' &&
          !/^@(layer|font-face)/.test(css.replaceAll(/@property[^}]+\}/g, '').trim()),
      );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });
});
