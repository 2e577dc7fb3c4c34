import type { Language } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { linksOf, relative } from '../../../src/pages/links.ts';

test.each([
  ['/', '/', './'],
  ['/', '/en/', 'en/'],
  ['/', '/quellen/', 'quellen/'],
  ['/quellen/', '/', '../'],
  ['/en/', '/', '../'],
  ['/en/', '/quellen/', '../quellen/'],
  ['/en/sources/', '/', '../../'],
  ['/en/sources/', '/en/', '../../en/'],
  ['/en/sources/', '/en/sources/', '../../en/sources/'],
])('the way from %s to %s is %s, whatever folder the site lies in', (from, to, way) => {
  expect(relative(from, to)).toBe(way);
  expect(new URL(way, `https://host.example/some/folder${from}`).pathname).toBe(`/some/folder${to}`);
});

describe('the ways out of a page', () => {
  const languages: Language[] = [
    { id: 'de', locale: 'de-DE', home: '/', sources: '/quellen/' },
    { id: 'en', locale: 'en-GB', home: '/en/', sources: '/en/sources/' },
  ];

  test.each([
    ['de', 'home', { home: './', sources: 'quellen/' }, { lang: 'en', name: 'English', href: 'en/' }],
    ['en', 'home', { home: '../en/', sources: '../en/sources/' }, { lang: 'de', name: 'Deutsch', href: '../' }],
    ['de', 'sources', { home: '../', sources: '../quellen/' }, { lang: 'en', name: 'English', href: '../en/sources/' }],
    [
      'en',
      'sources',
      { home: '../../en/', sources: '../../en/sources/' },
      { lang: 'de', name: 'Deutsch', href: '../../quellen/' },
    ],
  ] as const)('from %s, %s: to its own language, and to the same page in the other', (lang, kind, own, other) =>
    expect(linksOf(languages, lang, kind)).toEqual({ ...own, others: [other] }),
  );
});
