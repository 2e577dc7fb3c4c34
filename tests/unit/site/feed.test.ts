import { describe, expect, test } from 'vitest';
import { feedOf } from '../../../src/site/feed.ts';

const site = {
  title: 'Q & A: corrections',
  lang: 'en',
  page: 'https://example.org/en/sources/',
  feed: 'https://example.org/corrections.en.xml',
} as const;
const correction = { date: 19_000, what: 'a <name>', why: 'misread', claims: [] };

describe('a feed of corrections', () => {
  test('without one is as old as their list', () => {
    const feed = feedOf({ since: 18_262, list: [] }, site);
    expect(feed).toContain('<updated>2020-01-01T00:00:00Z</updated>');
    expect(feed).not.toContain('<entry>');
  });

  test('names the site and the page by absolute addresses', () => {
    const feed = feedOf({ since: 0, list: [] }, site);
    expect(feed).toContain('<title>Q &amp; A: corrections</title>');
    expect(feed).toContain(`<link rel="self" href="${site.feed}"/>`);
    expect(feed).toContain(`<link href="${site.page}"/>`);
  });

  test('keeps the address of an entry when a newer one is added', () => {
    const before = feedOf({ since: 0, list: [correction] }, site);
    const after = feedOf({ since: 0, list: [{ ...correction, date: 19_500, what: 'new' }, correction] }, site);
    const entry = '<entry><id>https://example.org/en/sources/#correction-1</id><title>a &lt;name&gt;</title>';
    expect(before).toContain(entry);
    expect(after).toContain(entry);
    expect(after).toContain('#correction-2</id><title>new</title>');
    expect(after).toContain('<updated>2023-05-23T00:00:00Z</updated>');
  });
});
