import type { Column } from '../../core/columns.ts';
import { decode, wordIn } from '../../core/params.ts';
import { replaceAddress, REST } from '../../state/replace-address.ts';
import { whenIdle } from '../../state/schedule.ts';
import { compareBy, isOfAll, matches, rowsOf, type Row } from './rows.ts';
import { nextSort, NO_SELECTION, queryOf, readSelection, type Selection } from './selection.ts';

/** The elements of the prerendered page. */
export interface Parts {
  /** Hidden until hydrated; its fields have the names of a selection's fields. */
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  /** `role=status`, with message templates in `data-shown` and `data-none`. */
  readonly status: HTMLElement;
}

/** Makes the table of statements sortable and filterable, starting from the URL. Returns a function that stops it. */
export function hydrateTable({ form, table, status }: Parts): () => void {
  const rows = rowsOf(table);
  const groups = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-group]')];
  const headers = [...table.querySelectorAll<HTMLElement>('thead th')];
  let order: Selection['sort'] = '';
  const stop = new AbortController();
  let selection = readSelection(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Selection) {
    selection = next;
    const isAll = isOfAll(selection);
    for (const [row, read] of rows) row.hidden = !isAll && !matches(read(), selection);
    // To move the rows of a long story takes long.
    if (selection.sort !== order) arrange(table, rows, groups, selection.sort);
    order = selection.sort;
    hideGroups(groups, rows, order);
    for (const header of headers) header.ariaSort = ariaSortOf(selection.sort, header.dataset['column'] as Column);
    for (const field of fieldsOf(form)) field.value = selection[field.name as keyof Selection];
  }
  function announce() {
    const shown = [...rows.keys()].filter((row) => !row.hidden).length;
    const { shown: some = '', none = '' } = status.dataset;
    status.textContent = shown === 0 ? none : some.replace('{shown}', `${shown}`).replace('{all}', `${rows.size}`);
  }
  /** Shows the reader's choice at once; URL and announcement follow once they pause. */
  function choose(next: Selection) {
    show(next);
    clearTimeout(timer);
    timer = setTimeout(() => {
      announce();
      replaceAddress(queryOf(next, location.search) + location.hash || '?');
    }, REST);
  }
  /** Shows the statement of the URL's fragment in full, whatever the filter. */
  function reveal() {
    const row = document.getElementById(wordIn(decode(location.hash)));
    if (!row || !table.contains(row)) return;
    if (row.hidden) choose(NO_SELECTION);
    row.querySelector('details')?.setAttribute('open', '');
    row.scrollIntoView();
  }

  const on = { signal: stop.signal };
  form.addEventListener('input', () => choose(selectionIn(form)), on);
  form.addEventListener('submit', (event) => event.preventDefault(), on);
  form.addEventListener('reset', (event) => (event.preventDefault(), choose(NO_SELECTION)), on);
  for (const header of headers) {
    const button = buttonIn(header);
    const column = header.dataset['column'] as Column;
    button.addEventListener('click', () => choose({ ...selection, sort: nextSort(selection.sort, column) }), on);
  }
  addEventListener('hashchange', reveal, on);
  // Of a long table it takes long.
  const stopRoles = whenIdle(() => addRoles(table));
  show(selection);
  announce();
  form.hidden = false;
  reveal();
  return () => {
    stop.abort();
    stopRoles();
    clearTimeout(timer);
  };
}

type Field = HTMLSelectElement | HTMLInputElement;

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('select, input')];

const selectionIn = (form: HTMLFormElement): Selection => ({
  ...NO_SELECTION,
  ...Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value])),
});

function ariaSortOf(sort: Selection['sort'], column: Column): string | null {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : null;
}

/** Makes a header's content a button; without script it would do nothing. */
function buttonIn(header: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  header.append(button);
  return button;
}

type Rows = ReadonlyMap<HTMLTableRowElement, () => Row>;

const isByArticle = (sort: Selection['sort']) => sort === '' || sort === 'source';

/** Headings of articles are hidden in any order but that of the articles, which they would not describe. */
function hideGroups(groups: readonly HTMLTableRowElement[], rows: Rows, sort: Selection['sort']): void {
  const seen = new Set([...rows.keys()].filter(({ hidden }) => !hidden).map((row) => row.dataset['article']));
  for (const heading of groups) heading.hidden = !isByArticle(sort) || !seen.has(heading.dataset['group']);
}

/** Sorts the rows, under the headings of their articles where these describe them. */
function arrange(
  table: HTMLTableElement,
  rows: Rows,
  groups: readonly HTMLTableRowElement[],
  sort: Selection['sort'],
): void {
  const compare = compareBy(sort, document.documentElement.lang);
  const sorted = [...rows].sort(([, a], [, b]) => compare(a(), b())).map(([row]) => row);
  const body = table.tBodies[0]!;
  if (!isByArticle(sort)) return body.append(...sorted);
  const headings = new Map(groups.map((heading) => [heading.dataset['group'], heading]));
  for (const row of sorted) {
    const article = row.dataset['article'];
    const heading = headings.get(article);
    if (heading) body.append(heading);
    headings.delete(article);
    body.append(row);
  }
}

const ROLES = {
  'thead, tbody': 'rowgroup',
  tr: 'row',
  td: 'cell',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
} as const;

/** Adds explicit roles: rows that are laid out as cards, as on phones, or as grids, as in long tables, lose the implicit ones. */
function addRoles(table: HTMLTableElement): void {
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const node of table.querySelectorAll(selector)) node.setAttribute('role', role);
  }
  table.setAttribute('role', 'table');
}
