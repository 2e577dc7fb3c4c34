import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { headOf, type Head } from '../../../src/site/head.ts';

const head: Head = {
  title: 'By “ship” & rail',
  description: 'What <was> said',
  site: 'Told & Kept',
  lang: 'en',
  translations: [
    { lang: 'de', locale: 'de-DE', address: '/kapitel/ship/' },
    { lang: 'en', locale: 'en-GB', address: '/en/chapter/ship/' },
  ],
  published: '2020-10-31',
  modified: '2020-11-02',
  feed: { address: '/corrections.en.xml', title: 'Corrections' },
  preview: { file: '/share/en/ship.png', alt: 'A map' },
  data: { text: 'a </script> in a text' },
};
const SITE = 'https://host.example/folder/';

const read = (site: string | null) => new JSDOM(`<head>${headOf(head, site)}</head>`).window.document;
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

describe.each([null, SITE])('with the address %s', (site) => {
  const document = read(site);

  test('title and description are there, whatever characters stand in them', () => {
    expect(document.title).toBe(head.title);
    expect(meta(document, 'description')).toBe(head.description);
  });

  test('the day of publication is there, since some take the first day in the text for it', () =>
    expect(meta(document, 'date')).toBe(head.published));

  test('no text of the data can end its script', () => {
    const script = document.querySelector('script[type="application/ld+json"]')!;
    expect(JSON.parse(script.textContent)).toEqual(head.data);
  });
});

test('without the site’s address nothing that needs one is said', () => {
  const document = read(null);
  expect(document.querySelectorAll('link')).toHaveLength(0);
  expect([...document.querySelectorAll('meta')].map(({ name }) => name)).toEqual(['description', 'date']);
  expect(headOf({ ...head, oembed: '/oembed/en.json' }, null)).not.toContain('http');
});

test('a page that can be embedded leads to its oEmbed answer', () => {
  const { document } = new JSDOM(`<head>${headOf({ ...head, oembed: '/oembed/en.json' }, SITE)}</head>`).window;
  const link = document.querySelector('link[rel=alternate][type="application/json+oembed"]');
  expect(link?.getAttribute('href')).toBe('https://host.example/folder/oembed/en.json');
});

test('with it, the page names itself, its translations and the picture it is shared with', () => {
  const document = read(SITE);
  const own = 'https://host.example/folder/en/chapter/ship/';
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own);
  const alternates = [...document.querySelectorAll('link[hreflang]')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  expect(alternates).toEqual([
    ['de', 'https://host.example/folder/kapitel/ship/'],
    ['en', own],
    ['x-default', 'https://host.example/folder/kapitel/ship/'],
  ]);
  const feed = document.querySelector('link[rel=alternate][type="application/atom+xml"]')!;
  expect(feed.getAttribute('href')).toBe('https://host.example/folder/corrections.en.xml');
  expect(feed.getAttribute('title')).toBe('Corrections');
  expect(meta(document, 'og:site_name')).toBe(head.site);
  expect([meta(document, 'og:locale'), meta(document, 'og:locale:alternate')]).toEqual(['en_GB', 'de_DE']);
  for (const name of ['date', 'article:published_time']) expect(meta(document, name)).toBe('2020-10-31');
  expect(meta(document, 'article:modified_time')).toBe('2020-11-02');
  expect(meta(document, 'og:url')).toBe(own);
  expect(meta(document, 'og:title')).toBe(head.title);
  expect(meta(document, 'og:description')).toBe(head.description);
  expect(meta(document, 'og:image')).toBe('https://host.example/folder/share/en/ship.png');
  expect([meta(document, 'og:image:width'), meta(document, 'og:image:height')]).toEqual(['1200', '630']);
  expect(meta(document, 'og:image:alt')).toBe('A map');
  expect(meta(document, 'twitter:card')).toBe('summary_large_image');
  expect(meta(document, 'robots')).toBe('max-image-preview:large');
});
