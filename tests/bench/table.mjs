/** What is measured; its value; its limit, null for none; the unit, or what else is to be said of it. @typedef {[what: string, value: number, limit: number | null, unit: string]} Row */

/** A table in Markdown, as it stands in the README; each row as soon as it is known. @param {AsyncIterable<Row>} rows */
export async function print(rows) {
  console.log('| what | measured | limit | |\n| --- | --- | --- | --- |');
  for await (const [what, value, limit, unit] of rows) {
    const isOver = limit !== null && !(value <= limit);
    console.log(`| ${what} | ${digits(value)} ${unit} | ${limit ?? ''} | ${isOver ? 'over' : ''} |`);
  }
  console.log('');
}

/** Three digits that count, whole numbers from 100 on. @param {number} value */
const digits = (value) => (value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3))));
