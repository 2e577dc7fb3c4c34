import { languages, type Language } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { relative } from '../../../src/core/relative.ts';
import { addressOf, fileOf, linksOf, translationsOf } from '../../../src/site/links.ts';

const [de, en] = languages as [Language, Language];

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

test('every page has its address, in its language’s words, and its file', () => {
  expect(addressOf(en, 'sources')).toBe('/en/sources/');
  expect(translationsOf([de, en], { chapter: 'ship' })).toEqual([
    { lang: 'de', locale: 'de-DE', address: '/kapitel/ship/' },
    { lang: 'en', locale: 'en-GB', address: '/en/chapter/ship/' },
  ]);
  expect(fileOf('/')).toBe('index.html');
  expect(fileOf('/en/chapter/ship/')).toBe('en/chapter/ship/index.html');
});

describe('the ways out of a page', () => {
  test.each([
    [
      'de',
      'home',
      { home: './', sources: 'quellen/', publish: 'einbetten/' },
      { lang: 'en', name: 'English', href: 'en/' },
    ],
    [
      'en',
      'home',
      { home: '../en/', sources: '../en/sources/', publish: '../en/publish/' },
      { lang: 'de', name: 'Deutsch', href: '../' },
    ],
    [
      'de',
      'sources',
      { home: '../', sources: '../quellen/', publish: '../einbetten/' },
      { lang: 'en', name: 'English', href: '../en/sources/' },
    ],
    [
      'en',
      'sources',
      { home: '../../en/', sources: '../../en/sources/', publish: '../../en/publish/' },
      { lang: 'de', name: 'Deutsch', href: '../../quellen/' },
    ],
    [
      'de',
      { chapter: 'ship' },
      { home: '../../', sources: '../../quellen/', publish: '../../einbetten/' },
      { lang: 'en', name: 'English', href: '../../en/chapter/ship/' },
    ],
  ] as const)('from %s, %s: to its own language, and to the same page in the other', (lang, kind, own, other) =>
    expect(linksOf([de, en], lang, kind)).toEqual({ ...own, others: [other] }),
  );
});
