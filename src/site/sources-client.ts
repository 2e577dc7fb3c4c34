import './styles.ts';
import './sources.css';
import { hydrateStatements, hydrateTable } from '../sources/table/hydrate-table.ts';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

const form = document.querySelector<HTMLFormElement>('[data-tools]');
const table = one<HTMLTableElement>('[data-statements]');

if (form) hydrateTable({ form, table, status: one('[data-status]') });
else hydrateStatements(table);

// The other language shows the same rows.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
