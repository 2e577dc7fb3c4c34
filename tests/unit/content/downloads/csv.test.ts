import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { csvOf } from '../../../../src/content/downloads/csv.ts';
import { claim, storyOf } from '../../../support/scene-story.ts';

const fields = ['id', 'text', 'places', 'point', 'note'].map((id) => ({ id, about: '' }));
const storyWith = (...claims: Parameters<typeof claim>[]) => storyOf(claims.map((made) => claim(...made)));
const rowsOf = (...claims: Parameters<typeof claim>[]) => csvOf(storyWith(...claims), fields);

test('a header and one row for each statement, each with its end of line', () => {
  const text = rowsOf(['100-02'], ['100-01']);
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['id', '100-01', '100-02', '']);
});

test('what is missing is empty', () => expect(csvParse(rowsOf(['100-01']))[0]).toMatchObject({ point: '', note: '' }));

test.each(['a, b', 'say "no"', 'two\nlines', ' both, "and"\r\nmore'])('a text survives the way: %j', (text) =>
  expect(csvParse(rowsOf(['100-01', { text }]))[0]!['text']).toBe(text),
);

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('a spreadsheet does not take a text for a formula: %j', (text) =>
  expect(csvParse(rowsOf(['100-01', { text }]))[0]!['text']).toBe(`'${text}`),
);

test('it begins with its header: no byte order mark', () => expect(rowsOf(['100-01'])).toMatch(/^id,text/));

test('a field that no statement has is refused', () =>
  expect(() => csvOf(storyWith(['100-01']), [{ id: 'mood', about: '' }])).toThrow('no statement has a field "mood"'));
