import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { zipName, zipOf } from '../../../../src/tools/package.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('what is put in comes out, text and picture alike', () => {
  const files = { 'index.html': bytes('<h1>'.repeat(99)), 'stills/de/start.png': bytes('png') };
  expect(unzipSync(zipOf(files))).toEqual(files);
});

test('the same files give the same bytes, in whatever order and at whatever time they come', () => {
  const files = { 'b.html': bytes('b'), 'a/c.css': bytes('c'), 'a.js': bytes('a') };
  const first = zipOf(files);
  // A zip tells times to two seconds.
  vi.useFakeTimers({ now: Date.now() + 86_400_000 });
  const second = zipOf(Object.fromEntries(Object.entries(files).reverse()));
  vi.useRealTimers();
  expect(second).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'a/c.css', 'b.html']);
});

test('its name says whose story it is', () => {
  expect(zipName('as-reported', '1.0.0', undefined)).toBe('as-reported-1.0.0.zip');
  expect(zipName('as-reported', '1.0.0', 'tests/stories/flood')).toBe('flood-1.0.0.zip');
});
