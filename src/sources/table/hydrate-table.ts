import type { Column } from '../../core/columns.ts';
import { decode, wordIn } from '../../core/params.ts';
import { replaceAddress, REST } from '../../state/replace-address.ts';
import { whenIdle } from '../../state/schedule.ts';
import { addressOfStatement } from './article-rows.ts';
import { ShownRows } from './shown-rows.ts';
import { nextSort, NO_SELECTION, queryOf, readSelection, type Selection } from './selection.ts';

/** The elements of the prerendered page. */
export interface Parts {
  /** Hidden until hydrated; its fields have the names of a selection's fields. */
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  /** `role=status`, with the words of `ShownRows.sentenceIn`. */
  readonly status: HTMLElement;
}

/** Makes the table of statements sortable and filterable, starting from the URL. Returns a function that stops it. */
export function hydrateTable({ form, table, status }: Parts): () => void {
  const rows = new ShownRows(table);
  const headers = [...table.querySelectorAll<HTMLElement>('thead th')];
  const stop = new AbortController();
  let selection = readSelection(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Selection) {
    selection = next;
    rows.show(selection);
    for (const header of headers) header.ariaSort = ariaSortOf(selection.sort, header.dataset['column'] as Column);
    for (const field of fieldsOf(form)) field.value = selection[field.name as keyof Selection];
  }
  /** Fetches what the selection is of, if it is elsewhere; what could not be fetched, again with each choice. */
  async function fetchWanted() {
    if (!rows.areWanted) return;
    await rows.fetch();
    show(selection);
    announce();
    addRoles(table);
  }
  const announce = () => (status.textContent = rows.sentenceIn(status.dataset));
  /** Shows the reader's choice at once; URL and announcement follow once they pause. */
  function choose(next: Selection) {
    show(next);
    void fetchWanted();
    clearTimeout(timer);
    timer = setTimeout(() => {
      announce();
      replaceAddress(queryOf(next, location.search) + location.hash || '?');
    }, REST);
  }
  /** Shows the statement of the URL's fragment in full, whatever the filter. False where another page has it and comes. */
  function reveal(): boolean {
    const id = statementInAddress();
    const elsewhere = addressOfStatement(rows.headings, id, queryOf(NO_SELECTION, location.search));
    if (elsewhere !== null) location.replace(elsewhere);
    else if (rowOf(table, id)?.hidden) choose(NO_SELECTION);
    revealIn(table, id);
    return elsewhere === null;
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
  form.hidden = false;
  if (reveal()) void fetchWanted();
  announce();
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

/** Wakes the table of a page that shows all of its statements, those of one article, as they are. */
export function hydrateStatements(table: HTMLTableElement): void {
  const reveal = () => revealIn(table, statementInAddress());
  addEventListener('hashchange', reveal);
  whenIdle(() => addRoles(table));
  reveal();
}

const statementInAddress = () => wordIn(decode(location.hash));

function rowOf(table: HTMLTableElement, id: string): HTMLElement | null {
  const row = document.getElementById(id);
  return table.contains(row) ? row : null;
}

function revealIn(table: HTMLTableElement, id: string): void {
  const row = rowOf(table, id);
  row?.querySelector('details')?.setAttribute('open', '');
  row?.scrollIntoView();
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
