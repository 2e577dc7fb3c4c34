import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sheetOf } from '../../../../src/content/downloads/sheet.ts';
import { claim, dated, storyOf } from '../../../support/scene-story.ts';

const fields = ['id', 'article', 'text', 'known', 'said_edtf', 'point', 'slip_certain'].map((id) => ({
  id,
  about: '',
}));
const parser = new new JSDOM().window.DOMParser();

/** Of the first statement; where there is no value there is no cell. */
function cellsOf(made: Parameters<typeof claim>): Element[] {
  const parts = sheetOf(storyOf([claim(...made)]), fields);
  const sheet = parser.parseFromString(parts['xl/worksheets/sheet1.xml']!, 'text/xml');
  return fields.map((_, i) => sheet.querySelector(`c[r=${'ABCDEFG'[i]}2]`)!);
}
const kinds = (cells: Element[]) => cells.map((cell) => cell.getAttribute('t') ?? cell.getAttribute('s'));

test('an id is text and a day is a day, whatever they look like', () => {
  const said = { ...dated(12), edtf: '2024-10-31' };
  const [id, article, , known, edtf] = cellsOf(['003-04', { said }]);
  expect(kinds([id!, article!, known!, edtf!])).toEqual(['inlineStr', 'inlineStr', '1', 'inlineStr']);
  expect([id!.textContent, article!.textContent]).toEqual(['003-04', '100']);
  expect(known!.innerHTML).toMatch(/^<v[^>]*>\d{5}<\/v>$/);
});

test.each(['=1+1', '@SUM(A1)', 'a <b> & "c"', ' both ', 'two\nlines'])(
  'a text stays as it is, and text: %j',
  (text) => {
    const cell = cellsOf(['003-04', { text }])[2]!;
    expect([cell.getAttribute('t'), cell.textContent]).toEqual(['inlineStr', text]);
  },
);

test('what XML cannot hold is left out', () =>
  expect(cellsOf(['003-04', { text: 'a\u0000b\u001fc' }])[2]!.textContent).toBe('abc'));

test('every part is well formed', () => {
  for (const [name, text] of Object.entries(sheetOf(storyOf([]), fields)))
    expect(parser.parseFromString(text, 'text/xml').querySelector('parsererror'), name).toBeNull();
});
