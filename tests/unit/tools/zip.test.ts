import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { timeOf, zipOf } from '../../../src/tools/zip.ts';

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
  vi.stubEnv('TZ', 'Pacific/Apia');
  const second = zipOf(Object.fromEntries(Object.entries(files).reverse()));
  vi.unstubAllEnvs();
  vi.useRealTimers();
  expect(second).toEqual(first);
  expect(Object.keys(unzipSync(first))).toEqual(['a.js', 'a/c.css', 'b.html']);
});

test('a file bears a time that changes with its bytes, and that is past', () => {
  const times = Array.from({ length: 1000 }, (_, i) => timeOf(bytes(`said ${i}`)).getTime());
  expect(new Set(times).size).toBe(times.length);
  expect(timeOf(bytes('said 1')).getTime()).toBe(times[1]);
  expect(Math.max(...times)).toBeLessThan(Date.now());
});
