import { readdirSync, readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { expect, test } from 'vitest';
import { withoutComments } from '../../../../src/tools/build/plain-scripts.ts';

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
