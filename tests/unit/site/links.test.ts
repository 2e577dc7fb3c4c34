import type { Language } from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../../src/site/links.ts';

describe('the ways out of a page', () => {
  const languages: Language[] = [
    {
      id: 'de',
      locale: 'de-DE',
      name: 'Deutsch',
      home: '/',
      sources: '/quellen/',
      chapter: '/kapitel/',
      embed: '/embed/',
      publish: '/einbetten/',
      example: '/beispiel/',
    },
    {
      id: 'en',
      locale: 'en-GB',
      name: 'English',
      home: '/en/',
      sources: '/en/sources/',
      chapter: '/en/chapter/',
      embed: '/en/embed/',
      publish: '/en/publish/',
      example: '/en/example/',
    },
  ];

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
    expect(linksOf(languages, lang, kind)).toEqual({ ...own, others: [other] }),
  );
});
