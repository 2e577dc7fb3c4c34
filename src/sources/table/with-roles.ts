/** On a phone the rows are cards, and browsers then forget that they are a table's: their roles say it still. */
export function withRoles(table: HTMLTableElement): void {
  for (const [selector, role] of Object.entries(ROLES)) {
    for (const node of table.querySelectorAll(selector)) node.setAttribute('role', role);
  }
  table.setAttribute('role', 'table');
}

const ROLES = {
  'thead, tbody': 'rowgroup',
  tr: 'row',
  td: 'cell',
  'thead th': 'columnheader',
  'tbody th': 'rowheader',
} as const;
