import { readFile, writeFile } from 'node:fs/promises';

/** What is measured, and how, with what else is to be said of the value; its limit, null for none; its unit. @typedef {[what: string, measure: () => Promise<number | [number, string]>, limit: number | null, unit: string]} Row */
/** Its value, or why there is none. @typedef {[what: string, value: number | Missing, limit: number | null, unit: string]} Measured */

/** What a site has not, in words: a row that measures it does not apply. */
export class Missing extends Error {}

const PAPER = new URL('README.md', import.meta.url);
const TABLE = /(?<=<!-- table -->\n)[^]*?(?=<!-- end of table -->)/;
const HEAD = '| what | measured | limit | |\n| --- | --- | --- | --- |';

/** Prints each row as soon as it is known. @param {readonly Row[]} rows @param {boolean} isOurs nothing may be missing @returns {Promise<string[]>} the lines */
export async function print(rows, isOurs) {
  console.log(HEAD);
  const lines = [];
  for (const [what, measure, limit, unit] of rows) {
    const measured = await measure().catch((/** @type {unknown} */ error) => {
      if (error instanceof Missing && !isOurs) return error;
      throw error;
    });
    const [value, note] = Array.isArray(measured) ? measured : [measured, ''];
    lines.push(lineOf([what, value, limit, unit + note]));
    console.log(lines.at(-1));
  }
  return lines;
}

/** Writes lines into the README beside this file, in place of those of the same name. @param {readonly string[]} lines */
export async function keep(lines) {
  await writeFile(PAPER, withRows(await readFile(PAPER, 'utf8'), lines));
}

/** @param {Measured} row */
export function lineOf([what, value, limit, unit]) {
  if (value instanceof Missing) return `| ${what} | does not apply: ${value.message} | ${limit ?? ''} |  |`;
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
