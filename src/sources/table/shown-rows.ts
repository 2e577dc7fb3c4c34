import { fetchRows, withPages } from './article-rows.ts';
import { compareBy, isOfAll, matches, rowsOf, type Row } from './rows.ts';
import type { Selection } from './selection.ts';

/** The rows of a table, under the headings of their articles, of which a selection shows some, in an order. */
export class ShownRows {
  readonly headings: readonly HTMLTableRowElement[];
  readonly #table: HTMLTableElement;
  /** Rows that were on other pages are shown only while something is asked of them. */
  readonly #wasParted: boolean;
  /** The headings whose rows are on other pages. */
  #elsewhere: readonly HTMLTableRowElement[];
  #isFetching = false;
  #rows: Rows;
  #order: Selection['sort'] = '';
  #isAtRest = true;

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.headings = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-group]')];
    this.#rows = rowsOf(table);
    this.#elsewhere = withPages(this.headings);
    this.#wasParted = this.#elsewhere.length > 0;
  }

  show(selection: Selection): void {
    const { sort } = selection;
    const isAll = isOfAll(selection);
    this.#isAtRest = this.#wasParted && isAll && sort === '';
    for (const [row, read] of this.#rows) row.hidden = this.#isAtRest || (!isAll && !matches(read(), selection));
    // To move the rows of a long story takes long.
    if (sort !== this.#order) arrange(this.#table, this.#rows, this.headings, sort);
    this.#order = sort;
    this.#hideHeadings();
  }

  /** The selection is of rows that are elsewhere. */
  get areWanted(): boolean {
    return this.#elsewhere.length > 0 && !this.#isFetching && !this.#isAtRest;
  }
  async fetch(): Promise<void> {
    this.#isFetching = true;
    this.#elsewhere = await fetchRows(this.#elsewhere);
    this.#isFetching = false;
    this.#rows = rowsOf(this.#table);
    this.#order = '';
  }

  /** How many rows are shown, in the words of `data-shown`, `data-none`, `data-waiting` and `data-missing`. */
  sentenceIn({ shown = '', none = '', waiting = '', missing = '' }: DOMStringMap): string {
    if (this.#isAtRest) return '';
    if (this.#isFetching) return waiting;
    const { length } = this.#seen;
    const found = length === 0 ? none : shown.replace('{shown}', `${length}`).replace('{all}', `${this.#rows.size}`);
    return [this.#elsewhere.length > 0 && missing, this.#rows.size > 0 && found].filter(Boolean).join(' ');
  }

  /**
   * Headings are hidden in any order but that of the articles, which they would not describe, and where nothing follows;
   * never those that lead to rows elsewhere.
   */
  #hideHeadings(): void {
    const seen = new Set(this.#seen.map((row) => row.dataset['article']));
    const describes = (heading: HTMLElement) => isByArticle(this.#order) && seen.has(heading.dataset['group']);
    for (const heading of this.headings)
      heading.hidden = !this.#isAtRest && !describes(heading) && !this.#elsewhere.includes(heading);
  }
  get #seen(): readonly HTMLTableRowElement[] {
    return [...this.#rows.keys()].filter(({ hidden }) => !hidden);
  }
}

type Rows = ReadonlyMap<HTMLTableRowElement, () => Row>;

const isByArticle = (sort: Selection['sort']) => sort === '' || sort === 'source';

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
  const byArticle = new Map(groups.map((heading) => [heading.dataset['group'], [heading]]));
  for (const row of sorted) byArticle.get(row.dataset['article'])!.push(row);
  body.append(...[...byArticle.values()].flat());
}
