import { inOrder, type Row } from './row.ts';
import type { Selection } from './selection.ts';

/** The order of the articles keeps their headings; in any other they would stand for nothing. */
export function arrange(
  table: HTMLTableElement,
  rows: ReadonlyMap<HTMLTableRowElement, Row>,
  groups: readonly HTMLTableRowElement[],
  sort: Selection['sort'],
): void {
  const compare = inOrder(sort, document.documentElement.lang);
  const sorted = [...rows].sort(([, a], [, b]) => compare(a, b)).map(([row]) => row);
  const body = table.tBodies[0]!;
  const byArticle = sort === '' || sort === 'source';
  for (const group of groups) {
    const own = sorted.filter((row) => row.dataset['article'] === group.dataset['group']);
    group.hidden = !byArticle || own.every((row) => row.hidden);
    if (byArticle) body.append(group, ...own);
  }
  if (!byArticle) body.append(...sorted);
}
