import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../../src/core/types.ts';
import { parseUrl, urlOf } from '../../../src/core/url.ts';
import { tourOf } from '../../../src/core/view.ts';
import { foreignParams } from '../../../src/core/params.ts';
import { hostileAddresses, randomAddresses } from '../../support/random-address.ts';
import { realStory } from '../../support/real-story.ts';

/** More than a thousand addresses, most of which nobody should make: read as a browser hands them over, and as they were written. */

const PAGE = 'https://example.org/a/b.html';
const OWN = /^(?:day|lens|claim|chapter)=/i;
const tour = tourOf(realStory('de'));
const written = [...hostileAddresses, ...randomAddresses(1000)];
const asBrowsersSay = written.map((address) => new URL(PAGE + address));
const parts = [
  ...asBrowsersSay.map(({ search, hash }) => ({ search, hash })),
  ...written.map((address) => {
    const at = address.indexOf('#');
    return at < 0 ? { search: address, hash: '' } : { search: address.slice(0, at), hash: address.slice(at) };
  }),
];

describe('of a thousand random addresses', () => {
  test('some are followed to the letter and most are not, so that both are tried', () => {
    const readings = parts.map(({ search, hash }) => parseUrl(tour, search, hash));
    const count = (is: (reading: (typeof readings)[number]) => boolean) => readings.filter(is).length;
    expect(count(({ faults }) => faults.length > 0)).toBeGreaterThan(400);
    expect(count(({ faults, view }) => faults.length === 0 && view.day !== tour.chapters[0]!.day)).toBeGreaterThan(100);
    expect(count(({ view }) => view.claim !== null)).toBeGreaterThan(10);
    expect(count(({ view }) => view.chapter !== tour.opening)).toBeGreaterThan(100);
  });

  test('each gives a view of the story, and at most one fault for each parameter', () => {
    const chapters = new Set(tour.chapters.map(({ id }) => id));
    for (const { search, hash } of parts) {
      const { view, faults } = parseUrl(tour, search, hash);
      expect(Object.keys(view).sort()).toEqual(['chapter', 'claim', 'day', 'lens', 'mode']);
      expect(Number.isInteger(view.day) && tour.start <= view.day && view.day <= tour.end, search).toBe(true);
      expect(LENSES).toContain(view.lens);
      expect(chapters).toContain(view.chapter);
      expect(view.claim === null || tour.claimIds.has(view.claim), search).toBe(true);
      const params = faults.map(({ param }) => param);
      expect(new Set(params).size).toBe(params.length);
    }
  });

  test('the page writes an address that opens the same view, keeps the parameters of others, and then stays', () => {
    for (const { search, hash } of asBrowsersSay) {
      const { view } = parseUrl(tour, search, hash);
      const next = new URL(urlOf(tour, view, search), PAGE + search + hash);
      expect(parseUrl(tour, next.search, next.hash)).toMatchObject({ view, faults: [] });
      expect(foreignParams(next.search, OWN)).toEqual(foreignParams(search, OWN));
      const after = new URL(urlOf(tour, view, next.search), next);
      expect([after.search, after.hash]).toEqual([next.search, next.hash]);
    }
  });

  test.each([
    ['theme.js', ['data-theme'], ['dark', 'light']],
    ['frame-form.js', ['data-asked', 'data-form'], ['stepper', 'map', 'chart', 'still']],
  ])('public/%s takes from each only what it knows', (file, names, known) => {
    const code = new Script(readFileSync(`public/${file}`, 'utf8'));
    const taken = new Set<string>();
    for (const { search, hash } of asBrowsersSay) {
      const set: Record<string, string> = {};
      code.runInNewContext({
        location: { search, hash, pathname: '/a/b.html', replace: () => undefined },
        window: { name: '' },
        performance: { getEntriesByType: () => [] },
        document: { documentElement: { setAttribute: (name: string, value: string) => (set[name] = value) } },
        HTMLScriptElement: { prototype: { noModule: false } },
        addEventListener: () => undefined,
        setTimeout: () => 0,
      });
      for (const [name, value] of Object.entries(set)) {
        expect(names).toContain(name);
        taken.add(value);
      }
    }
    expect([...taken].sort()).toEqual(known.filter((value) => taken.has(value)).sort());
    expect(taken.size).toBeGreaterThan(known.length > 2 ? 2 : 0);
  });
});
