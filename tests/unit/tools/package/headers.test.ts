import { describe, expect, test } from 'vitest';
import { apache, FOR_ALL, hosted, nginx } from '../../../../src/tools/package/headers.ts';
import { policyOf } from '../../../../src/site/policy.ts';

const example = hosted(['/', '/embed/', '/en/', '/en/embed/'], ['/embed/', '/en/embed/'], ['/embed/1.0.0/']);

describe.each([
  ['nginx', nginx()],
  ['Apache', apache()],
  ['Netlify and Cloudflare', example],
])('the example for %s', (_, text) => {
  test('opens every file to all origins and lets every site frame the pages', () => {
    const said = text.replaceAll('"', '').replaceAll(': ', ' ');
    for (const [name, value] of Object.entries(FOR_ALL)) expect(said).toContain(`${name} ${value}`);
    const settings = text.replaceAll(/^#.*$/gm, '');
    expect(settings).not.toMatch(/X-Frame-Options|frame-ancestors/i);
  });

  test('has both policies, and keeps for good what never changes under its name', () => {
    expect(text).toContain(policyOf('page'));
    expect(text).toContain(policyOf('frame'));
    expect(text).toContain('public, max-age=31536000, immutable');
  });
});

test('for hosts that join the headers of all rules that fit, no address gets one header twice', () => {
  const rules = example
    .split(/\n(?=[/])/)
    .filter((rule) => rule.startsWith('/'))
    .map((rule) => {
      const [path = '', ...headers] = rule.trim().split('\n');
      return { path, names: headers.map((line) => line.trim().split(':')[0]!) };
    });
  const fits = (path: string, address: string) =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : path === address;
  for (const address of ['/', '/embed/', '/en/embed/', '/assets/a-12345678.js', '/embed/1.0.0/embed.js']) {
    const names = rules.filter(({ path }) => fits(path, address)).flatMap((rule) => rule.names);
    expect(names.length, address).toBe(4);
    expect(new Set(names).size, address).toBe(4);
  }
});
