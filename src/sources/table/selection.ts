import { COLUMNS, type Column } from '../../core/columns.ts';
import { foreignParams, partsOf } from '../../core/params.ts';

/** What rows can be filtered by; also the names of the URL parameters. */
export const FACETS = ['camp', 'place', 'topic', 'article'] as const;
export type Facet = (typeof FACETS)[number];

/** The rows to show and their order. Empty: all, in the order of the articles. */
export interface Selection extends Readonly<Record<Facet, string>> {
  readonly find: string;
  /** A column; with "-" for descending order. */
  readonly sort: '' | Column | `-${Column}`;
}

export const NO_SELECTION: Selection = { camp: '', place: '', topic: '', article: '', find: '', sort: '' };

const PARAMS = [...FACETS, 'find', 'sort'] as const;
const OWN = new RegExp(`^(?:${PARAMS.join('|')})=`, 'i');
const SORTS = COLUMNS.flatMap((column) => [column, `-${column}` as const]);

/** The selection in a URL: `?camp=…&place=…&topic=…&article=…&find=…&sort=-said`, all optional. */
export function readSelection(search: string): Selection {
  const parts = partsOf(search);
  const valueOf = (param: string) => parts.find((part) => part.toLowerCase().startsWith(`${param}=`)) ?? '';
  const given = Object.fromEntries(PARAMS.map((param) => [param, valueOf(param).slice(param.length + 1)]));
  return { ...NO_SELECTION, ...given, sort: SORTS.find((sort) => sort === given['sort']) ?? '' };
}

/** The query for a selection, empty or with "?"; other parameters stay as they are. */
export function queryOf(selection: Selection, search: string): string {
  const own = PARAMS.filter((param) => selection[param] !== '').map(
    (param) => `${param}=${encodeURIComponent(selection[param])}`,
  );
  const query = [...foreignParams(search, OWN), ...own].join('&');
  return query && `?${query}`;
}

/** The order after a click on a column's header: ascending, descending, then that of the articles again. */
export function nextSort(sort: Selection['sort'], column: Column): Selection['sort'] {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? '' : column;
}
