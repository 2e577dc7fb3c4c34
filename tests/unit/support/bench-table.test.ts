import { describe, expect, test } from 'vitest';
import { lineOf, Missing, withRows } from '../../bench/table.mjs';

describe('a row of the table of budgets', () => {
  test.each([
    ['within its limit', ['HTML', 39.42, 40, 'kB'] as const, '| HTML | 39.4 kB | 40 |  |'],
    ['over its limit', ['JS', 76.5, 50, 'kB'] as const, '| JS | 76.5 kB | 50 | over |'],
    ['without a limit', ['data', 34.5, null, 'kB'] as const, '| data | 34.5 kB |  |  |'],
    ['that was not measured', ['slider', NaN, 100, 'ms'] as const, '| slider | NaN ms | 100 | over |'],
    ['without a unit', ['requests', 20, 20, ''] as const, '| requests | 20 | 20 |  |'],
    [
      'of what a site lacks',
      ['slider', new Missing('there is no slider'), 60, 'ms'] as const,
      '| slider | does not apply: there is no slider | 60 |  |',
    ],
  ])('%s', (_, row, line) => expect(lineOf([...row])).toBe(line));
});

test('a part that is measured anew replaces its own rows and leaves the others', () => {
  const paper = (...rows: string[]) =>
    `Before\n<!-- table -->\n${['| what | measured | limit | |', '| --- | --- | --- | --- |', ...rows].join('\n')}\n<!-- end of table -->\nAfter`;
  const text = paper('| HTML | 39 kB | 40 |  |', '| JS | 76.5 kB | 50 | over |');
  expect(withRows(text, ['| JS | 49 kB | 50 |  |', '| new | 1 | 2 |  |'])).toBe(
    paper('| HTML | 39 kB | 40 |  |', '| JS | 49 kB | 50 |  |', '| new | 1 | 2 |  |'),
  );
});
