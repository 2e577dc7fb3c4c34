import { expect, test } from 'vitest';
import { sitemapFiles } from '../../../src/site/sitemap.ts';
import type { Page } from '../../../src/site/page.ts';

const pages = ['index.html', 'en/chapter/ship/index.html', '404.html'].map((file): Page => ({
  file,
  template: 'index.html',
  lang: 'de',
  head: '',
  body: '',
}));
const hidden: Page = { ...pages[0]!, file: 'example/index.html', template: 'example.html' };
const textOf = (name: string, site: string) =>
  sitemapFiles([...pages, hidden], site).find(({ file }) => file === name)?.text;

test('without the site’s address there is no sitemap', () => expect(sitemapFiles(pages, null)).toEqual([]));

test('it lists every page that a reader can look for, and none that asks not to be found', () => {
  const addresses = textOf('sitemap.xml', 'https://host.example/a/')!.matchAll(/<loc>(.*?)<\/loc>/g);
  expect([...addresses].map(([, address]) => address)).toEqual([
    'https://host.example/a/',
    'https://host.example/a/en/chapter/ship/',
  ]);
});

test('a site that is all of its host tells robots where the sitemap is', () => {
  expect(textOf('robots.txt', 'https://host.example/')).toContain('Sitemap: https://host.example/sitemap.xml');
  expect(textOf('robots.txt', 'https://host.example/a/')).toBeUndefined();
});
