import { COLUMNS, type Column } from '../../core/columns.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';

/** What filtering and sorting need to know about a row. */
export interface Row extends Readonly<Record<Facet, readonly string[]>> {
  /** Position in the order of the articles. */
  readonly order: number;
  readonly cells: Readonly<Record<Column, string>>;
  /** The last possible days of its two dates; `about` is null if it has none. */
  readonly said: number;
  readonly about: number | null;
  /** The lowest known bound of its number and the index of its unit in the story; null without a number. */
  readonly number: { readonly unit: number; readonly value: number } | null;
}

/**
 * The rows of the prerendered table, which holds everything needed, so that the data need not be loaded again; each is read
 * when first asked for.
 */
export function rowsOf(table: HTMLTableElement): Map<HTMLTableRowElement, () => Row> {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-camp]')];
  return new Map(
    rows.map((row, order) => {
      let read: Row | undefined;
      return [row, () => (read ??= readRow(row, order))];
    }),
  );
}

function readRow(row: HTMLTableRowElement, order: number): Row {
  const cells = Object.fromEntries(COLUMNS.map((column, i) => [column, textOf(row.cells[i]!)])) as Row['cells'];
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

/** Leaves out the text of the collapsed details. */
const textOf = (cell: HTMLElement): string =>
  (cell.querySelector('.text') ?? cell).textContent.replaceAll(/\s+/g, ' ').trim();

function numberOf({ dataset }: HTMLElement): Row['number'] {
  const { low, point, high, unit } = dataset;
  const value = low ?? point ?? high;
  return value === undefined || unit === undefined ? null : { unit: Number(unit), value: Number(value) };
}

/** Whether a selection shows every row. */
export const isOfAll = (selection: Selection): boolean =>
  FACETS.every((facet) => selection[facet] === '') && selection.find.trim() === '';

/** Whether a row matches each facet, and has each of the words in one of its cells. */
export function matches(row: Row, selection: Selection): boolean {
  const words = normalize(selection.find).split(/\s+/).filter(Boolean);
  // The articles' short names are no part of a statement.
  const { source: _, ...cells } = row.cells;
  const text = words.length > 0 ? normalize(Object.values(cells).join(' ')) : '';
  return (
    FACETS.every((facet) => selection[facet] === '' || row[facet].includes(selection[facet])) &&
    words.every((word) => text.includes(word))
  );
}

/** Lower case, without accents: "cafe" finds "Café". */
const normalize = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

type Compare = (a: Row, b: Row) => number;

/** The comparator for a sort order. Missing values come last in either direction, equal ones in the order of articles. */
export function compareBy(sort: Selection['sort'], lang: string): Compare {
  const column = sort.replace(/^-/, '') as Column | '';
  const sign = sort.startsWith('-') ? -1 : 1;
  if (column === '' || column === 'source') return (a, b) => sign * (a.order - b.order);
  const byColumn = COMPARATORS[column] ?? byText(column, lang);
  return (a, b) => compareAbsence(a, b, column) || sign * byColumn(a, b) || a.order - b.order;
}

const COMPARATORS: Partial<Record<Column, Compare>> = {
  said: (a, b) => a.said - b.said,
  about: (a, b) => a.about! - b.about!,
  // Different units are not comparable: grouped by unit, in the story's order.
  number: (a, b) => a.number!.unit - b.number!.unit || a.number!.value - b.number!.value,
};

function byText(column: Column, lang: string): Compare {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (a, b) => compare(a.cells[column], b.cells[column]);
}

function compareAbsence(a: Row, b: Row, column: Column): number {
  return Number(isAbsent(a, column)) - Number(isAbsent(b, column)) || Number(isAbsent(a, column)) * (a.order - b.order);
}

function isAbsent(row: Row, column: Column): boolean {
  if (column === 'about') return row.about === null;
  return column === 'number' ? row.number === null : row.cells[column] === '';
}
