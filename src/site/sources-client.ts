import './styles.ts';
import './sources.css';
import { hydrateTable } from '../sources/table/hydrate-table.ts';

const one = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

hydrateTable({ form: one('[data-tools]'), table: one('[data-statements]'), status: one('[data-status]') });

// The other language shows the same rows.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
