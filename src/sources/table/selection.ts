import { COLUMNS, type Column } from '../../core/columns.ts';
import { foreignParams } from '../../core/foreign-params.ts';

/** What rows can be chosen by; the names of the address's parameters as well. */
export const FACETS = ['camp', 'place', 'topic', 'article'] as const;
export type Facet = (typeof FACETS)[number];

/** Which rows a reader asks for, and in what order. Empty: all, in the order of the articles. */
export interface Selection extends Readonly<Record<Facet, string>> {
  readonly find: string;
  /** A column, with "-" before it where it runs downwards. */
  readonly sort: '' | Column | `-${Column}`;
}

export const NOTHING_CHOSEN: Selection = { camp: '', place: '', topic: '', article: '', find: '', sort: '' };

const PARAMS = [...FACETS, 'find', 'sort'] as const;
const SORTS = COLUMNS.flatMap((column) => [column, `-${column}` as const]);

/** The selection that an address asks for: `?camp=…&place=…&topic=…&article=…&find=…&sort=-said`, all optional. */
export function readSelection(search: string): Selection {
  const params = new URLSearchParams(search);
  const given = Object.fromEntries(PARAMS.map((param) => [param, params.get(param) ?? '']));
  return { ...NOTHING_CHOSEN, ...given, sort: SORTS.find((sort) => sort === given['sort']) ?? '' };
}

/** The query for a selection, empty or with its "?"; parameters that are not ours stay as they are. */
export function queryOf(selection: Selection, search: string): string {
  const own = PARAMS.filter((param) => selection[param] !== '').map(
    (param) => `${param}=${encodeURIComponent(selection[param])}`,
  );
  const query = [...foreignParams(search, PARAMS), ...own].join('&');
  return query && `?${query}`;
}

/** The order that a press on a column's header leads to: upwards, downwards, and back to that of the articles. */
export function turned(sort: Selection['sort'], column: Column): Selection['sort'] {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? '' : column;
}
