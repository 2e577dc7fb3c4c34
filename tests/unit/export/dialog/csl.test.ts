import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/days.ts';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { cslOfView } from '../../../../src/export/dialog/csl.ts';
import { headlineOf, stateOf } from '../../../../src/export/picture/head-text.ts';
import { hasStyles, whyNoStyles } from '../../../support/citation-styles.mjs';
import { isCslJson } from '../../../support/csl-json.ts';
import type { Lang } from '../../../support/langs.ts';
import { realStory } from '../../../support/real-story.ts';
import { referenceIn } from '../../../support/reference.ts';

const NOW = new Date(2026, 0, 5, 23, 59);
const ADDRESS = 'https://host.example/?day=2024-10-31#border';

const CHANGED = dayOf('2025-12-31')!;

function entryOf(changes: Partial<ReturnType<typeof realStory>>, lang: Lang = 'en') {
  const snapshot = snapshotOfChapter({ ...realStory(lang), ...changes }, 'border');
  const [headline, state] = [headlineOf(snapshot), stateOf(snapshot)];
  return JSON.parse(cslOfView(snapshot, { headline, state, address: ADDRESS, changed: CHANGED }, NOW))[0];
}

test('a reference to a view says what styles print: title with the day of the view, site, address, days of its last change and of access', () => {
  const entry = entryOf({});
  expect(entry).toMatchObject({
    type: 'webpage',
    'container-title': 'As Reported',
    language: 'en',
    URL: ADDRESS,
    issued: { 'date-parts': [[2025, 12, 31]] },
    accessed: { 'date-parts': [[2026, 1, 5]] },
  });
  expect(entry.title).toMatch(/^.{10,} \(.*31 October 2024.*\)$/);
});

test('it names the authors and the publisher where the story has them, and invents none', () => {
  expect(Object.keys(entryOf({ authors: [] }))).not.toEqual(expect.arrayContaining(['author']));
  expect(entryOf({ authors: ['A. Writer', 'Data desk'], publisher: 'The Paper' })).toMatchObject({
    author: [{ literal: 'A. Writer' }, { literal: 'Data desk' }],
    publisher: 'The Paper',
  });
});

test.each(['de', 'en'] as const)('it is as the schema of CSL-JSON says, in %s', (lang) => {
  for (const changes of [{}, { authors: [] }, { authors: ['A', 'B'], publisher: 'P' }]) {
    isCslJson([entryOf(changes, lang)]);
    expect(isCslJson.errors).toBeNull();
  }
  for (const wrong of [{ author: ['A'] }, { author: 'A' }, { issued: '2025' }, { url: ADDRESS }, { type: 'page' }])
    expect(isCslJson([{ ...entryOf({}), ...wrong }]), JSON.stringify(wrong)).toBe(false);
});

describe.skipIf(!hasStyles())(`printed${hasStyles() ? '' : `: ${whyNoStyles}`}`, () => {
  /** What a style prints of the days: of a page with a day of issue, APA and Chicago leave out the day of access. */
  const DAYS = {
    apa: { en: '2025, December 31', de: '2025, Dezember 31' },
    'chicago-author-date': { en: 'December 31, 2025', de: '31. Dezember 2025' },
    'din-1505-2': { en: 'retrieved 2026-01-05', de: 'abgerufen am 2026-01-05' },
  } as const;
  const LOCALES = { de: 'de-DE', en: 'en-US' } as const;
  const VIEW = { de: '31. Oktober 2024', en: '31 October 2024' } as const;
  /** Styles set their own capitals and quotation marks. */
  const bare = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

  test.each(Object.keys(DAYS) as (keyof typeof DAYS)[])('in %s it is dated, and leads to the view', (style) => {
    for (const lang of ['de', 'en'] as const) {
      const entry = entryOf({ authors: ['The desk'], publisher: 'The Paper' }, lang);
      const printed = referenceIn(style, LOCALES[lang], entry);
      for (const part of ['The desk', entry.title, entry['container-title'], VIEW[lang]])
        expect(bare(printed)).toContain(bare(part));
      for (const part of [DAYS[style][lang], ADDRESS]) expect(printed).toContain(part);
    }
  });
});
