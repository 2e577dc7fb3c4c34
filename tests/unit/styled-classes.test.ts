import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svelte'));

/** A scoped rule for a class that is never set changes nothing, and nothing else says so. */
test.each(components.filter((file) => /^<style>/m.test(readFileSync(join('src', file), 'utf8'))))(
  'every class that %s styles is one that it sets',
  (file) => {
    const [markup = '', style = ''] = readFileSync(join('src', file), 'utf8').split(/^<style>/m);
    const selectors = style
      .replaceAll(/\/\*.*?\*\//gs, '')
      // A block of them speaks of other components.
      .replace(/:global \{.*/s, '')
      .replaceAll(/:global\((?:[^()]|\([^()]*(?:\([^()]*\))*[^()]*\))*\)/g, '')
      .replaceAll(/\{[^{}]*\}/g, '{}');
    const classes = [...selectors.matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name]) => name!);
    // A name that is put together, as "camp-{camp}", is left to whoever reads.
    const isSet = (name: string) => new RegExp(`\\b${name}\\b`).test(markup) || /class=("[^"]*)?\{/.test(markup);
    expect([...new Set(classes)].filter((name) => !isSet(name))).toEqual([]);
  },
);
