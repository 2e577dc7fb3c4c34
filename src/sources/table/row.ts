import type { Column } from '../../core/columns.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';

/** What choosing and ordering need to know of a row. */
export interface Row extends Readonly<Record<Facet, readonly string[]>> {
  /** Its place in the order of the articles. */
  readonly order: number;
  /** The words in its cells. */
  readonly cells: Readonly<Record<Column, string>>;
  /** The last days that its dates can mean; `null` where it is about no day. */
  readonly said: number;
  readonly about: number | null;
  /** The lowest of its bounds, and its unit's place in the story's list; `null` where it has no number. */
  readonly number: { readonly unit: number; readonly value: number } | null;
}

/** Whether a row has all that is asked for: each facet, and each word in one of its cells. */
export function isChosen(row: Row, selection: Selection): boolean {
  const words = plain(selection.find).split(/\s+/).filter(Boolean);
  // Our names for the articles are no words of a statement.
  const { source: _, ...cells } = row.cells;
  const text = plain(Object.values(cells).join(' '));
  return (
    FACETS.every((facet) => selection[facet] === '' || row[facet].includes(selection[facet])) &&
    words.every((word) => text.includes(word))
  );
}

/** Lower case, without accents: who types "cafe" finds "Café". */
const plain = (text: string) => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');

type Compare = (a: Row, b: Row) => number;

/** How two rows stand to each other in an order; what is missing comes last either way, equal ones by article. */
export function inOrder(sort: Selection['sort'], lang: string): Compare {
  const column = sort.replace(/^-/, '') as Column | '';
  const sign = sort.startsWith('-') ? -1 : 1;
  if (column === '' || column === 'source') return (a, b) => sign * (a.order - b.order);
  const byColumn = COMPARE[column] ?? byWords(column, lang);
  return (a, b) => absent(a, b, column) || sign * byColumn(a, b) || a.order - b.order;
}

const COMPARE: Partial<Record<Column, Compare>> = {
  said: (a, b) => a.said - b.said,
  about: (a, b) => a.about! - b.about!,
  // Unlike things are not compared: each unit by itself, in the story's order.
  number: (a, b) => a.number!.unit - b.number!.unit || a.number!.value - b.number!.value,
};

function byWords(column: Column, lang: string): Compare {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return (a, b) => compare(a.cells[column], b.cells[column]);
}

function absent(a: Row, b: Row, column: Column): number {
  return Number(isAbsent(a, column)) - Number(isAbsent(b, column)) || Number(isAbsent(a, column)) * (a.order - b.order);
}

function isAbsent(row: Row, column: Column): boolean {
  if (column === 'about') return row.about === null;
  return column === 'number' ? row.number === null : row.cells[column] === '';
}
