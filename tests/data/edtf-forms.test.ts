import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readData } from '../../src/tools/story.ts';
import { phraseOf } from '../../src/core/edtf/phrase.ts';
import { realLanguage } from '../support/real-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A date with its digits taken out: "[dddd-dd-dd,dddd-dd-dd]". */
const formOf = (edtf: string) => edtf.replace(/\d/g, 'd');

/** Every form in which data/ writes a date: an example, and how a reader sees it. */
const FORMS = [
  ['2024', '2024', '2024'],
  ['2024-10', 'Oktober 2024', 'October 2024'],
  ['2024-10-18', '18. Oktober 2024', '18 October 2024'],
  ['2024-11-20~', 'um den 20. November 2024', 'about 20 November 2024'],
  ['../2024-11-07', 'spätestens 7. November 2024', 'by 7 November 2024'],
  ['[2024-10-31,2024-11-01]', '31. Oktober oder 1. November 2024', '31 October or 1 November 2024'],
  ['[2024-10-29,2024-10-30,2024-10-31]', '29., 30. oder 31. Oktober 2024', '29, 30 or 31 October 2024'],
  ['2024-10/2024-12', 'Oktober bis Dezember 2024', 'October to December 2024'],
  ['2022-08/2024-10-18', 'August 2022 bis 18. Oktober 2024', 'August 2022 to 18 October 2024'],
  ['2024-10-30/2024-12-31', '30. Oktober bis 31. Dezember 2024', '30 October to 31 December 2024'],
  ['2024-10-01~/2024-10-23', 'Anfang Oktober bis 23. Oktober 2024', 'early October to 23 October 2024'],
  ['2024-10-01~/2024-10-15~', 'Anfang und Mitte Oktober 2024', 'early and mid-October 2024'],
] as const;

const { de, en } = { de: realLanguage('de').wording, en: realLanguage('en').wording };

test.each(FORMS)('%s: %s | %s', (edtf, german, english) =>
  expect([phraseOf(edtf, de), phraseOf(edtf, en)]).toEqual([german, english]),
);

test('every form that data/ uses is in this table, and the table holds no other', () => {
  const used = Object.entries(readData(root))
    .filter(([path]) => path.startsWith('data/') && path.endsWith('json') && !path.includes('/basemap/'))
    .flatMap(([, text]) => datesIn(JSON.parse(text)));
  expect([...new Set(used.map(formOf))].sort()).toEqual(FORMS.map(([edtf]) => formOf(edtf)).sort());
});

const DATED = ['edtf', 'articleOnly', 'date'];

/** The dates in a piece of JSON, however deep. */
function datesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return DATED.includes(key) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => datesIn(inner, name));
}
