import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../../src/core/days.ts';
import { boundsOf } from '../../../../src/core/edtf/bounds.ts';

describe('boundsOf gives the first and the last day that a date can mean', () => {
  test.each([
    ['2024-10-18', '2024-10-18', '2024-10-18'],
    ['2024-10', '2024-10-01', '2024-10-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-10-XX', '2024-10-01', '2024-10-31'],
    ['2024-11-20~', '2024-11-20', '2024-11-20'],
    ['2024-11-20?', '2024-11-20', '2024-11-20'],
    ['2024-10-01~/2024-10-15~', '2024-10-01', '2024-10-15'],
    ['2024-10-01~/2024-10-23', '2024-10-01', '2024-10-23'],
    ['2024-10-24/2024-10-31', '2024-10-24', '2024-10-31'],
    ['2024-03/2024-12', '2024-03-01', '2024-12-31'],
    ['2022-08/2024-10-18', '2022-08-01', '2024-10-18'],
    ['[2024-11-24,2024-11-25]', '2024-11-24', '2024-11-25'],
    ['[2024-10-29,2024-10-30,2024-10-31]', '2024-10-29', '2024-10-31'],
  ])('%s: %s to %s', (edtf, from, to) => {
    const span = boundsOf(edtf);
    expect([isoOf(span.from), isoOf(span.to)]).toEqual([from, to]);
  });

  test('what is known only by its end lies at that end, never before it', () => {
    const span = boundsOf('../2024-11-07');
    expect([isoOf(span.from), isoOf(span.to)]).toEqual(['2024-11-07', '2024-11-07']);
  });
});

describe('boundsOf refuses', () => {
  test.each([
    ['2024-10-01/..', 'open-ended'],
    ['2024-10-01/', 'open-ended'],
    ['[2024-10-29..2024-10-31]', 'uses ".."'],
    ['../..', 'open-ended'],
    ['2024-02-30', 'no date that a calendar has'],
    ['2024-10-31/2024-10-01', 'no date that a calendar has'],
    ['2024-10-XX~', 'no date that a calendar has'],
    ['soon', 'no date that a calendar has'],
    ['', 'no date that a calendar has'],
    ['2024-21', 'season'],
    ['{2024-10,2024-11}', 'list'],
    ['2024-10-01T12:00:00Z', 'time of day'],
  ])('"%s": %s', (edtf, reason) => expect(() => boundsOf(edtf)).toThrow(reason));
});
