import { expect, test } from 'vitest';
import { siteUrlOf } from '../../../../src/tools/build/site-url.ts';

test.each([undefined, '', ' '])('%j: the site has no address', (text) => expect(siteUrlOf(text)).toBeNull());

test.each([
  ['https://host.example', 'https://host.example/'],
  ['https://host.example/folder', 'https://host.example/folder/'],
  ['https://host.example/folder//', 'https://host.example/folder/'],
  ['http://localhost:4173', 'http://localhost:4173/'],
  ['http://127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
])('%s is %s', (text, url) => expect(siteUrlOf(text)).toBe(url));

test.each([
  'host.example',
  'http://host.example',
  'ftp://host.example',
  'https://host.example/?a',
  'https://host.example/#a',
  'https://me@host.example/',
])('%s is refused, with the way to write it', (text) =>
  expect(() => siteUrlOf(text)).toThrow(`SITE_URL is "${text}"; write it like https://`),
);
