import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LENSES } from '../../../src/core/types.ts';
import { parseUrl, urlOf } from '../../../src/core/url.ts';
import { tourOf, viewOfChapter, type ViewState } from '../../../src/core/view.ts';
import { randomOf } from '../../support/random.ts';
import { realStory } from '../../support/real-story.ts';

/** What networks, mailers, content systems and hands do to an address: the view survives. */

const PAGE = 'https://example.org/en/embed/';
const tour = tourOf(realStory('en'));

/** The links to a view: as the page writes it, and as the frame of a snippet has it, with the chapter in its query. */
function addressesOf(view: ViewState): string[] {
  const [query = '', chapter] = urlOf(tour, view, '').split('#');
  if (chapter === undefined) return [PAGE + query];
  return [`${PAGE}${query}#${chapter}`, `${PAGE}${query ? `${query}&` : '?'}chapter=${chapter}`];
}

/** Changes what stands before the fragment. */
const before = (change: (query: string) => string) => (address: string) => {
  const [query = '', chapter] = address.split('#');
  return change(query) + (chapter === undefined ? '' : `#${chapter}`);
};
const more = (pair: string) => before((query) => `${query}${query.includes('?') ? '&' : '?'}${pair}`);
const escaped = (from: string, to: string) => (address: string) =>
  address.slice(0, PAGE.length) + address.slice(PAGE.length).replaceAll(from, to);
const inLetters = (change: (text: string) => string) => (address: string) => PAGE + change(address.slice(PAGE.length));
/** Without a query, an escaped "#" or "?" is part of the path, and the host has no such page. */
const withQuery = (change: (address: string) => string) => (address: string) =>
  address.includes('?') ? change(address) : address;

const MANGLINGS: Readonly<Record<string, (address: string) => string>> = {
  'a fragment that WordPress adds': (address) => `${address}#?secret=aBc12`,
  'a fragment that AMP adds': (address) => (address.includes('#') ? address : `${address}#amp=1`),
  'a campaign in the query': more('utm_source=x&utm_medium=day'),
  'a click id before all else': before((query) => query.replace(/\?|$/, '?fbclid=IwAR0_x-y&').replace(/&$/, '')),
  'a campaign behind the fragment': (address) => `${address}${address.includes('#') ? '?' : '#'}utm_source=x`,
  'a parameter behind the fragment': (address) => `${address}${/[#?]/.test(address) ? '&' : '?'}width=600`,
  'a second question mark': (address) => `${address}?ref=rss`,
  'ampersands as a text has them': escaped('&', '&amp;'),
  'ampersands escaped twice': escaped('&', '&amp;amp;'),
  'ampersands as WordPress has them': escaped('&', '&#038;'),
  'ampersands in hexadecimal': escaped('&', '&#x26;'),
  'ampersands as JSON has them': escaped('&', '\\u0026'),
  'ampersands and equals signs as JSON has them': (address) =>
    escaped('=', '\\u003d')(escaped('&', '\\u0026')(address)),
  'a space behind ampersands': escaped('&', '&%20'),
  'semicolons for ampersands': escaped('&', ';'),
  'equals signs as mails have them': escaped('=', '=3D'),
  'an escaped fragment': withQuery(escaped('#', '%23')),
  'escaped ampersands': withQuery(escaped('&', '%26')),
  'escaped equals signs': withQuery(escaped('=', '%3D')),
  'everything escaped': withQuery(
    (address) => `${PAGE}?${encodeURIComponent(address.slice(PAGE.length).replace(/^\?/, ''))}`,
  ),
  'everything escaped twice': withQuery(
    (address) => `${PAGE}?${encodeURIComponent(encodeURIComponent(address.slice(PAGE.length).replace(/^\?/, '')))}`,
  ),
  'hyphens that do not break': escaped('-', '\u2011'),
  'dashes for hyphens': escaped('-', '–'),
  'soft hyphens': escaped('-', '-\u00ad'),
  'places where it may break': escaped('-', '-\u200b'),
  'escaped hyphens': escaped('-', '%2D'),
  'escaped hyphens in small letters': escaped('-', '%2d'),
  'capital letters': inLetters((text) => text.toUpperCase()),
  'a capital letter': inLetters((text) => text.replace(/[#?&][a-z]/g, (start) => start.toUpperCase())),
  ...Object.fromEntries(
    ['.', ',', ';', ')', '!', '%22', '%20', '%E2%80%9C', '/', '*', '…', '>', '%3E', '\u200b'].map((mark) => [
      `"${mark}" at its end`,
      (address: string) => address + mark,
    ]),
  ),
  'a slash before its fragment': (address) => address.replace('#', '#/'),
  'double slashes': (address) => address.replaceAll(/(?<!:)\//g, '//'),
};

const random = randomOf(11);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const views = Array.from({ length: 300 }, (): ViewState => {
  const story = viewOfChapter(tour, pick(tour.chapters).id);
  const day = pick([story.day, tour.start + Math.floor(random() * (tour.end - tour.start + 1))]);
  const exploring: ViewState = { ...story, day, lens: pick(LENSES), mode: 'explore' };
  return { ...pick([story, exploring]), claim: pick([null, null, ...tour.claimIds]) };
});

describe('a view survives', () => {
  test.each(Object.entries(MANGLINGS))('%s', (_, mangle) => {
    for (const address of views.flatMap(addressesOf)) {
      const { view } = parseUrl(tour, new URL(address).search, new URL(address).hash);
      const { search, hash } = new URL(mangle(address));
      const read = parseUrl(tour, search, hash);
      expect(read.view, mangle(address)).toEqual(view);
      expect(read.faults, mangle(address)).toEqual([]);
      // What the page writes in its place says the next view, whatever is left of the old one.
      const next = pick(views);
      const written = new URL(urlOf(tour, next, search), `${PAGE}${search}`);
      expect(parseUrl(tour, written.search, written.hash).view, written.href).toEqual(next);
    }
  });

  test('two of them at once', () => {
    const all = Object.values(MANGLINGS);
    const faults = views.flatMap((view) => {
      const address = pick(addressesOf(view));
      const plain = new URL(address);
      const { search, hash } = new URL(pick(all)(pick(all)(address)));
      const read = parseUrl(tour, search, hash);
      const same = JSON.stringify(read.view) === JSON.stringify(parseUrl(tour, plain.search, plain.hash).view);
      return same || read.faults.length > 0 ? [] : [search + hash];
    });
    expect(faults, 'neither the view nor a sentence').toEqual([]);
  });
});

describe('a frame keeps its form and its chapters', () => {
  const code = new Script(readFileSync('public/frame-form.js', 'utf8'));
  const ids = ['start', 'to-port', 'to-the-west', 'border'];
  const some = ids.slice(1, 3);

  /** What the frame's first script makes of an address. */
  function frameAt(address: string): { form: string | undefined; chapters: string[] } {
    const { search, hash } = new URL(address);
    const set: Record<string, string> = {};
    const sections = new Set(
      ids.map((id) => ({ id, parentNode: { removeChild: (one: never) => sections.delete(one) } })),
    );
    code.runInNewContext({
      location: { search, hash, replace: () => undefined },
      document: {
        documentElement: { setAttribute: (name: string, value: string) => (set[name] = value) },
        addEventListener: (_: string, choose: () => void) => choose(),
        removeEventListener: () => undefined,
        querySelectorAll: () => [...sections],
      },
      HTMLScriptElement: { prototype: { noModule: false } },
      addEventListener: () => undefined,
      setTimeout: () => 0,
    });
    return { form: set['data-asked'], chapters: [...sections].map(({ id }) => id) };
  }

  const address = `${PAGE}?form=map&chapters=${some.join()}&day=2024-10-31`;
  const manglings = {
    ...MANGLINGS,
    'spaces behind commas': escaped(',', ',%20'),
    'escaped commas': escaped(',', '%2C'),
  };
  test.each(Object.entries(manglings))('%s', (_, mangle) =>
    expect(frameAt(mangle(address)), mangle(address)).toEqual({ form: 'map', chapters: some }),
  );
});

test.each(['#sources', '#bordr', '?chapter=bordr', '#%E0%A4%A'])('a chapter that is none is told: %s', (address) => {
  const { search, hash } = new URL(PAGE + address);
  expect(parseUrl(tour, search, hash).faults).toEqual([{ param: 'chapter', kind: 'unknown' }]);
});

test.each(['#', '#?secret=x', '#amp=1', '#xtor=RSS-1', '#:~:text=Kursk', '#!', '#_=_'])(
  'a fragment that names nothing needs no words: %s',
  (hash) => expect(parseUrl(tour, '', hash)).toMatchObject({ view: viewOfChapter(tour, tour.opening), faults: [] }),
);
