import { describe, expect, test } from 'vitest';
import { phraseOf } from '../../../../src/core/edtf/phrase.ts';
import type { Wording } from '../../../../src/core/edtf/spell.ts';
import { realLanguage } from '../../../support/real-story.ts';

const wording = { de: realLanguage('de').wording, en: realLanguage('en').wording };

describe('phraseOf puts a date into words', () => {
  test.each([
    ['2024-10-18', '18. Oktober 2024', '18 October 2024'],
    ['2024-10', 'Oktober 2024', 'October 2024'],
    ['2024-10-XX', 'Oktober 2024', 'October 2024'],
    ['2024', '2024', '2024'],
    ['2024-XX', '2024', '2024'],
    ['2024-10-15~', 'um den 15. Oktober 2024', 'about 15 October 2024'],
    ['2024-10~', 'etwa Oktober 2024', 'about October 2024'],
    ['2024-10-18?', '18. Oktober 2024 (unsicher)', '18 October 2024 (uncertain)'],
    ['2024-10%', 'etwa Oktober 2024 (unsicher)', 'about October 2024 (uncertain)'],
    ['../2024-11-07', 'spätestens 7. November 2024', 'by 7 November 2024'],
  ])('%s: %s | %s', expectWords);
});

describe('phraseOf puts an interval into words, in which the first, the 15th and the last of a month may stand for its thirds', () => {
  test.each([
    ['2024-10-24/2024-10-31', '24. bis 31. Oktober 2024', '24 to 31 October 2024'],
    ['2024-10-28/2024-11-01', '28. Oktober bis 1. November 2024', '28 October to 1 November 2024'],
    ['2024-11-26/2025-04-25', '26. November 2024 bis 25. April 2025', '26 November 2024 to 25 April 2025'],
    ['2024-10/2024-12', 'Oktober bis Dezember 2024', 'October to December 2024'],
    ['2022-08/2025-12', 'August 2022 bis Dezember 2025', 'August 2022 to December 2025'],
    ['2023/2024', '2023 bis 2024', '2023 to 2024'],
    ['2024-03/2024-11-22', 'März bis 22. November 2024', 'March to 22 November 2024'],
    ['2024-10-01~/2024-10-15~', 'Anfang und Mitte Oktober 2024', 'early and mid-October 2024'],
    ['2024-10-15~/2024-10-31~', 'Mitte und Ende Oktober 2024', 'mid- and late October 2024'],
    ['2024-10-01~/2024-10-23', 'Anfang Oktober bis 23. Oktober 2024', 'early October to 23 October 2024'],
    ['2024-02-01/2024-02-29~', '1. Februar bis Ende Februar 2024', '1 February to late February 2024'],
    ['2024-02-20~/2024-03-05', 'um den 20. Februar bis 5. März 2024', 'about 20 February to 5 March 2024'],
    ['2024-02-01/2024-02-28~', '1. Februar bis um den 28. Februar 2024', '1 February to about 28 February 2024'],
    ['2024-10-24/2024-11-15~', '24. Oktober bis Mitte November 2024', '24 October to mid-November 2024'],
    ['2024-10-24?/2024-10-31', '24. bis 31. Oktober 2024 (unsicher)', '24 to 31 October 2024 (uncertain)'],
  ])('%s: %s | %s', expectWords);
});

describe('phraseOf puts a set into words', () => {
  test.each([
    ['[2024-11-24,2024-11-25]', '24. oder 25. November 2024', '24 or 25 November 2024'],
    ['[2024-10-29,2024-10-30,2024-10-31]', '29., 30. oder 31. Oktober 2024', '29, 30 or 31 October 2024'],
    ['[2024-10-31,2024-11-01]', '31. Oktober oder 1. November 2024', '31 October or 1 November 2024'],
    ['[2024-12-31,2025-01-01]', '31. Dezember 2024 oder 1. Januar 2025', '31 December 2024 or 1 January 2025'],
    ['[2024-10,2024-11]', 'Oktober oder November 2024', 'October or November 2024'],
    ['[2024-10-24]', '24. Oktober 2024', '24 October 2024'],
  ])('%s: %s | %s', expectWords);
});

/** A language in which a month changes its form beside a day, and a year has a word after it. */
const ukrainian: Wording = {
  locale: 'uk-UA',
  day: String,
  year: (year) => `${year} р.`,
  to: (start, end) => `${start} – ${end}`,
  or: (others, last) => `${others} або ${last}`,
  and: (start, end) => `${start} і ${end}`,
  by: (date) => `до ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  about: { day: (date) => `близько ${date}`, month: (date) => `приблизно ${date}` },
  thirds: {
    early: (month) => `на початку ${month}`,
    middle: (month) => `у середині ${month}`,
    late: (month) => `наприкінці ${month}`,
  },
};

describe('phraseOf puts a month into the form that it has beside a day, where a language has two', () => {
  test.each([
    ['2020-10-18', '18 жовтня 2020 р.'],
    ['2020-10', 'жовтень 2020 р.'],
    ['2020', '2020 р.'],
    ['2020-10-01~/2020-10-23', 'на початку жовтня – 23 жовтня 2020 р.'],
    ['2020-02-20~/2020-03-05', 'близько 20 лютого – 5 березня 2020 р.'],
    ['2020-10-01~/2020-10-15~', 'на початку і у середині жовтня 2020 р.'],
    ['[2020-10-31,2020-11-01]', '31 жовтня або 1 листопада 2020 р.'],
    ['2020-10-24/2020-10-31', '24 – 31 жовтня 2020 р.'],
    ['../2020-11-07', 'до 7 листопада 2020 р.'],
  ])('%s: %s', (edtf, phrase) => expect(phraseOf(edtf, ukrainian)).toBe(phrase));
});

test.each(['2024-XX-05', '2024-21/..', '{2024-10,2024-11}', 'soon', ''])('phraseOf has no words for "%s"', (edtf) =>
  expect(() => phraseOf(edtf, wording.en)).toThrow('no words'),
);

function expectWords(edtf: string, de: string, en: string) {
  expect([phraseOf(edtf, wording.de), phraseOf(edtf, wording.en)]).toEqual([de, en]);
}
