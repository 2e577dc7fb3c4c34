import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import { recordsOf, type Value } from './record.ts';

/**
 * The statements as CSV (RFC 4180, UTF-8 without a byte order mark): a header, then one row each. A list is joined by
 * "; ", what is missing is empty. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(dataset: Dataset, fields: readonly Field[]): string {
  const names = fields.map(({ id }) => id);
  const rows = recordsOf(dataset, fields).map((record) => names.map((name) => textOf(record[name]!)));
  return [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function textOf(value: Value): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** See owasp.org, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
