import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/days.ts';
import { snapshotOfChapter } from '../../../../src/core/snapshot.ts';
import { cslOfView } from '../../../../src/export/dialog/csl.ts';
import { headlineOf, stateOf } from '../../../../src/export/picture/head-text.ts';
import { realStory } from '../../../support/real-story.ts';

const NOW = new Date(2026, 0, 5, 23, 59);
const ADDRESS = 'https://host.example/?day=2024-10-31#border';

const CHANGED = dayOf('2025-12-31')!;

function entryOf(changes: Partial<ReturnType<typeof realStory>>) {
  const snapshot = snapshotOfChapter({ ...realStory('en'), ...changes }, 'border');
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

test('it has only variables that CSL 1.0 has for a page', () => {
  const known = [
    'id',
    'type',
    'author',
    'title',
    'container-title',
    'publisher',
    'language',
    'URL',
    'issued',
    'accessed',
  ];
  const keys = Object.keys(entryOf({ authors: ['A'], publisher: 'P' }));
  expect(keys.filter((key) => !known.includes(key))).toEqual([]);
});
