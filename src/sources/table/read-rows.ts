import { COLUMNS } from '../../core/columns.ts';
import type { Row } from './row.ts';

/** The rows of the prerendered table: it holds all that is needed, so that the page need not load the data again. */
export function readRows(table: HTMLTableElement): Map<HTMLTableRowElement, Row> {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-camp]')];
  return new Map(rows.map((row, order) => [row, readRow(row, order)]));
}

function readRow(row: HTMLTableRowElement, order: number): Row {
  const cells = Object.fromEntries(COLUMNS.map((column, i) => [column, wordsOf(row.cells[i]!)])) as Row['cells'];
  const { camp = '', topic = '', article = '', places = '', said = '', about } = row.dataset;
  return {
    order,
    cells,
    ...{ camp: [camp], topic: [topic], article: [article], place: places.split(' ').filter(Boolean) },
    said: Number(said),
    about: about === undefined ? null : Number(about),
    number: numberOf(row.cells[COLUMNS.indexOf('number')]!),
  };
}

/** Without what only the details say, which a reader may not see. */
const wordsOf = (cell: HTMLElement): string =>
  (cell.querySelector('.text') ?? cell).textContent.replaceAll(/\s+/g, ' ').trim();

function numberOf({ dataset }: HTMLElement): Row['number'] {
  const { low, point, high, unit } = dataset;
  const value = low ?? point ?? high;
  return value === undefined || unit === undefined ? null : { unit: Number(unit), value: Number(value) };
}
