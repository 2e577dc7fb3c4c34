/** Where a long story's statements are on pages of their articles: the headings of a table without rows lead there. */

type Row = HTMLTableRowElement;

const pageOf = (heading: Row) => heading.querySelector('a')?.href;

/** The headings whose rows are on other pages. */
export const withPages = (headings: readonly Row[]): readonly Row[] => headings.filter(pageOf);

/** The address of a statement on the page of its article; null where it has none. Its id begins with that of the article. */
export function addressOfStatement(headings: readonly Row[], id: string, query: string): string | null {
  const own = headings.find((heading) => id.startsWith(`${heading.dataset['group']}-`));
  const page = own && pageOf(own);
  return page ? `${page}${query}#${id}` : null;
}

/** Puts the rows under their headings, hidden. Gives back the headings whose rows could not be fetched. */
export async function fetchRows(headings: readonly Row[]): Promise<readonly Row[]> {
  const fetched = await Promise.allSettled(headings.map(async (heading) => heading.after(...(await rowsOf(heading)))));
  return headings.filter((_, index) => fetched[index]!.status === 'rejected');
}

async function rowsOf(heading: Row): Promise<Row[]> {
  const address = pageOf(heading)!;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const rows = [...page.querySelectorAll<Row>('[data-statements] tr[data-camp]')];
  for (const row of rows) {
    // An id names the row on its own page.
    row.removeAttribute('id');
    row.hidden = true;
    for (const link of row.querySelectorAll('a')) link.href = new URL(link.getAttribute('href')!, address).href;
  }
  return rows;
}
