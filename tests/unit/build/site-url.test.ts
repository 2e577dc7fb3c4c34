import { expect, test } from 'vitest';
import { siteUrl } from '../../../src/build/site-url.ts';

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/maps', 'https://example.org/maps/'],
  ['https://example.org/maps/', 'https://example.org/maps/'],
  ['', null],
])('the site’s address ends in a slash, or is not known (%j)', (given, expected) =>
  expect(siteUrl(given)).toBe(expected),
);

test('an address that is none stops the build', () => expect(() => siteUrl('example')).toThrow());
