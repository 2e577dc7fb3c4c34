import { expect, test } from 'vitest';
import { keyCss, paletteCss, stillCss } from '../../../src/theme/css.ts';
import { dark } from '../../../src/theme/palette.ts';

const css = paletteCss();
const at = (text: string) => {
  expect(css).toContain(text);
  return css.indexOf(text);
};

test('dark comes by the system, unless the reader wants light, and by the reader’s choice; never on paper', () => {
  const darks = [...css.matchAll(new RegExp(`--paper:${dark.paper}`, 'g'))];
  expect(darks).toHaveLength(2);
  at('@media screen and (prefers-color-scheme:dark){:root:where(:not([data-theme=light]))');
  at('@media screen{:root:where([data-theme=dark])');
});

test('the system’s own colours, where it decides on them, come last and are outweighed by nothing', () => {
  expect(at('@media (forced-colors:active){:root{')).toBeGreaterThan(at('[data-theme=dark]'));
  expect(css).not.toMatch(/:root\[/);
});

test('pages and picture files name, before any other, a font of each system that takes the room of ours', () => {
  const ours = /^'Source (?:Sans 3|Serif 4)',/;
  for (const [, stack] of css.matchAll(/--(?:sans|serif):([^;]+);/g)) {
    expect(stack).toMatch(ours);
    const named = stack!.replace(ours, '').match(/'[^']+ as wide'/g)!;
    for (const family of named) at(`@font-face{font-family:${family};`);
    expect(stack!.replace(ours, '').startsWith(named.join())).toBe(true);
  }
  for (const file of [stillCss(), keyCss()]) expect(file).toContain('font-family:var(--sans)');
});
