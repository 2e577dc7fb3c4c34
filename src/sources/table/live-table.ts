import type { Column } from '../../core/columns.ts';
import { replaceAddress, REST } from '../../state/replace-address.ts';
import { readRows } from './read-rows.ts';
import { arrange } from './arrange.ts';
import { isChosen } from './row.ts';
import { NOTHING_CHOSEN, queryOf, readSelection, turned, type Selection } from './selection.ts';
import { withRoles } from './with-roles.ts';

/** What the prerendered page holds for script. */
export interface Parts {
  /** Hidden until it works; its fields are named as the parts of a selection. */
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  /** `role=status`; says by `data-shown` and `data-none` how to say it. */
  readonly status: HTMLElement;
}

/** Makes the table of statements sort and filter, as the address asks and as a reader chooses. Returns a function that stops. */
export function hydrateTable({ form, table, status }: Parts): () => void {
  const rows = readRows(table);
  const groups = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-group]')];
  const headers = [...table.querySelectorAll<HTMLElement>('thead th')];
  const stop = new AbortController();
  let selection = readSelection(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Selection) {
    selection = next;
    for (const [row, facts] of rows) row.hidden = !isChosen(facts, selection);
    arrange(table, rows, groups, selection.sort);
    for (const header of headers) header.ariaSort = ariaSortOf(selection.sort, header.dataset['column'] as Column);
    for (const field of fieldsOf(form)) field.value = selection[field.name as keyof Selection];
  }
  function announce() {
    const shown = [...rows.keys()].filter((row) => !row.hidden).length;
    const { shown: some = '', none = '' } = status.dataset;
    status.textContent = shown === 0 ? none : some.replace('{shown}', `${shown}`).replace('{all}', `${rows.size}`);
  }
  /** What a reader chose: shown at once; the address and the announcement wait until he rests. */
  function choose(next: Selection) {
    show(next);
    clearTimeout(timer);
    timer = setTimeout(() => {
      announce();
      replaceAddress(queryOf(next, location.search) + location.hash || '?');
    }, REST);
  }
  /** A link to a statement shows it in full, whatever was chosen. */
  function reveal() {
    const row = document.getElementById(location.hash.slice(1));
    if (!row || !table.contains(row)) return;
    if (row.hidden) choose(NOTHING_CHOSEN);
    row.querySelector('details')?.setAttribute('open', '');
    row.scrollIntoView();
  }

  const on = { signal: stop.signal };
  form.addEventListener('input', () => choose(chosenIn(form)), on);
  form.addEventListener('submit', (event) => event.preventDefault(), on);
  form.addEventListener('reset', (event) => (event.preventDefault(), choose(NOTHING_CHOSEN)), on);
  for (const header of headers) {
    const button = buttonIn(header);
    const column = header.dataset['column'] as Column;
    button.addEventListener('click', () => choose({ ...selection, sort: turned(selection.sort, column) }), on);
  }
  addEventListener('hashchange', reveal, on);
  withRoles(table);
  show(selection);
  announce();
  form.hidden = false;
  reveal();
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

type Field = HTMLSelectElement | HTMLInputElement;

const fieldsOf = (form: HTMLFormElement) => [...form.querySelectorAll<Field>('select, input')];

const chosenIn = (form: HTMLFormElement): Selection => ({
  ...NOTHING_CHOSEN,
  ...Object.fromEntries(fieldsOf(form).map(({ name, value }) => [name, value])),
});

function ariaSortOf(sort: Selection['sort'], column: Column): string | null {
  if (sort === column) return 'ascending';
  return sort === `-${column}` ? 'descending' : null;
}

/** Without script a header is no button, for nothing would follow. */
function buttonIn(header: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...header.childNodes);
  header.append(button);
  return button;
}
