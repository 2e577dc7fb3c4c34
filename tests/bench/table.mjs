import { readFile, writeFile } from 'node:fs/promises';

/** What is measured; its value; its limit, null for none; the unit, or what else is to be said of it. @typedef {[what: string, value: number, limit: number | null, unit: string]} Row */

const PAPER = new URL('README.md', import.meta.url);
const TABLE = /(?<=<!-- table -->\n)[^]*?(?=<!-- end of table -->)/;
const HEAD = '| what | measured | limit | |\n| --- | --- | --- | --- |';

/**
 * Prints each row as soon as it is known, then writes them into the README beside this file, in place of the rows of the
 * same name.
 *
 * @param {AsyncIterable<Row>} rows
 */
export async function publish(rows) {
  console.log(HEAD);
  const lines = [];
  for await (const row of rows) {
    lines.push(lineOf(row));
    console.log(lines.at(-1));
  }
  const text = await readFile(PAPER, 'utf8');
  await writeFile(PAPER, withRows(text, lines));
}

/** @param {Row} row */
export function lineOf([what, value, limit, unit]) {
  const isOver = limit !== null && !(value <= limit);
  return `| ${what} | ${`${digits(value)} ${unit}`.trim()} | ${limit ?? ''} | ${isOver ? 'over' : ''} |`;
}

/** The paper with these lines in its table: each in place of the line of the same name, else at the end. @param {string} text @param {readonly string[]} lines */
export function withRows(text, lines) {
  const nameOf = (/** @type {string} */ line) => line.split(' | ')[0] ?? '';
  const old = (TABLE.exec(text)?.[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  const rows = new Map([...old, ...lines].map((line) => [nameOf(line), line]));
  return text.replace(TABLE, () => `${[HEAD, ...rows.values()].join('\n')}\n`);
}

/** Three significant digits, whole numbers from 100 on. @param {number} value */
export const digits = (value) => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
