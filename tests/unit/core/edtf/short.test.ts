import { describe, expect, test } from 'vitest';
import { shortOf } from '../../../../src/core/edtf/short.ts';
import { realLanguage } from '../../../support/real-story.ts';

const short = (edtf: string, lang: 'de' | 'en') => {
  const { wording, dayStyles } = realLanguage(lang);
  return shortOf(edtf, wording, dayStyles.short);
};

describe('a date in short has a day only where the date has one', () => {
  test.each([
    ['2024-10-31', '31.10.', '31 Oct'],
    ['[2024-11-24,2024-11-25]', '24. oder 25.11.', '24 or 25 Nov'],
    ['[2024-10-31,2024-11-01]', '31.10. oder 1.11.', '31 Oct or 1 Nov'],
    ['[2024-10-29,2024-10-30,2024-10-31]', 'spätestens 31.10.', 'by 31 Oct'],
    ['2024-10-24/2024-10-31', '24.–31.10.', '24–31 Oct'],
    ['2024-10-24/2024-11-02', '24.10.–2.11.', '24 Oct–2 Nov'],
    ['../2024-10-31', 'spätestens 31.10.', 'by 31 Oct'],
    ['2024-10-30~', 'um den 30.10.', 'about 30 Oct'],
    ['2024-10-20~/2024-11-05', 'um den 20.10. bis 5.11.', 'about 20 Oct to 5 Nov'],
    ['2024-10-01~/2024-10-23', 'Anfang Oktober bis 23.10.', 'early October to 23 Oct'],
    ['2024-11', 'November', 'November'],
    ['2024-10/2024-12', 'Oktober bis Dezember', 'October to December'],
    ['2024-10-31?', '31.10. (unsicher)', '31 Oct (uncertain)'],
  ])('%s: %s | %s', (edtf, de, en) => expect([short(edtf, 'de')[0], short(edtf, 'en')[0]]).toEqual([de, en]));
});

describe('in another year than its own it has the year', () => {
  test.each([
    ['2024-10-31', '31.10.2024', '31 Oct 2024'],
    ['[2025-04-26,2025-04-27]', '26. oder 27.4.2025', '26 or 27 Apr 2025'],
    ['2024-10-24/2024-10-31', '24.–31.10.2024', '24–31 Oct 2024'],
    ['../2024-10-31', 'spätestens 31.10.2024', 'by 31 Oct 2024'],
    ['2024-10-30~', 'um den 30.10.2024', 'about 30 Oct 2024'],
    ['2024-10-01~/2024-10-15~', 'Anfang Oktober bis Mitte Oktober 2024', 'early October to mid-October 2024'],
    ['2024-10~', 'etwa Oktober 2024', 'about October 2024'],
    ['2024-11', 'November 2024', 'November 2024'],
  ])('%s: %s | %s', (edtf, de, en) => expect([short(edtf, 'de')[1], short(edtf, 'en')[1]]).toEqual([de, en]));
});

test('a date of two years has both, and a year by itself stands as it is', () => {
  expect(short('2024-10-24/2025-04-26', 'de')[0]).toBe('24.10.2024–26.4.2025');
  expect(short('[2024-12-31,2025-01-01]', 'en')[0]).toBe('31 Dec 2024 or 1 Jan 2025');
  expect(short('2024', 'en')).toEqual(['2024', '2024']);
});
