import { fetchRows, isContents } from './article-pages.ts';
import { compareBy, isOfAll, matches, rowsOf, type Row } from './rows.ts';
import type { Selection } from './selection.ts';

/** The rows of a table, under the headings of their articles, of which a selection shows some, in an order. */
export class ShownRows {
  readonly headings: readonly HTMLTableRowElement[];
  readonly #table: HTMLTableElement;
  /** The rows are on other pages; here they are shown only while something is asked of them. */
  readonly #isContents: boolean;
  #rows: Rows;
  #order: Selection['sort'] = '';
  #isAtRest = true;
  #state: 'elsewhere' | 'on their way' | 'missing' | 'here';

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.headings = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-group]')];
    this.#rows = rowsOf(table);
    this.#isContents = isContents(this.headings);
    this.#state = this.#isContents ? 'elsewhere' : 'here';
  }

  show(selection: Selection): void {
    const { sort } = selection;
    const isAll = isOfAll(selection);
    this.#isAtRest = this.#isContents && isAll && sort === '';
    for (const [row, read] of this.#rows) row.hidden = this.#isAtRest || (!isAll && !matches(read(), selection));
    // To move the rows of a long story takes long.
    if (sort !== this.#order) arrange(this.#table, this.#rows, this.headings, sort);
    this.#order = sort;
    this.#hideHeadings();
  }

  /** The selection is of rows that nobody has fetched yet. */
  get areWanted(): boolean {
    return this.#state === 'elsewhere' && !this.#isAtRest;
  }
  async fetch(): Promise<void> {
    this.#state = 'on their way';
    this.#state = (await fetchRows(this.headings)) ? 'here' : 'missing';
    this.#rows = rowsOf(this.#table);
    this.#order = '';
  }

  /** How many rows are shown, in the words of `data-shown`, `data-none`, `data-waiting` and `data-missing`. */
  sentenceIn({ shown = '', none = '', waiting = '', missing = '' }: DOMStringMap): string {
    if (this.#isAtRest) return '';
    if (this.#state === 'on their way') return waiting;
    const { length } = this.#seen;
    const found = shown.replace('{shown}', `${length}`).replace('{all}', `${this.#rows.size}`);
    return `${this.#state === 'missing' ? `${missing} ` : ''}${length === 0 ? none : found}`;
  }

  /** Headings are hidden in any order but that of the articles, which they would not describe, and where nothing follows. */
  #hideHeadings(): void {
    const seen = new Set(this.#seen.map((row) => row.dataset['article']));
    for (const heading of this.headings)
      heading.hidden = !this.#isAtRest && !(isByArticle(this.#order) && seen.has(heading.dataset['group']));
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
  const headings = new Map(groups.map((heading) => [heading.dataset['group'], heading]));
  for (const row of sorted) {
    const article = row.dataset['article'];
    const heading = headings.get(article);
    if (heading) body.append(heading);
    headings.delete(article);
    body.append(row);
  }
}
