/** Where a long story's statements are on pages of their articles: the headings of a table without rows lead there. */

type Row = HTMLTableRowElement;

const pageOf = (heading: Row) => heading.querySelector('a')?.href;

/** Whether rows are elsewhere. */
export const isContents = (headings: readonly Row[]): boolean => headings.some(pageOf);

/** The address of a statement on the page of its article, with whose id its own begins; null where it has none. */
export function addressOfStatement(headings: readonly Row[], id: string, query: string): string | null {
  const own = headings.find((heading) => id.startsWith(`${heading.dataset['group']}-`));
  const page = own && pageOf(own);
  return page ? `${page}${query}#${id}` : null;
}

/** Puts all rows under their headings, hidden. False where some could not be had. */
export async function fetchRows(headings: readonly Row[]): Promise<boolean> {
  const fetched = await Promise.allSettled(headings.map(async (heading) => heading.after(...(await rowsOf(heading)))));
  return fetched.every(({ status }) => status === 'fulfilled');
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
