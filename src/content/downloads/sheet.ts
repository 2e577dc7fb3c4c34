import { escapeHtml } from '../../core/markup.ts';
import type { Dataset } from '../../core/dataset.ts';
import { dayOf } from '../../core/days.ts';
import type { Field } from '../../core/sources-data.ts';
import { IS_DAY } from '../downloads.ts';
import { recordsOf, type Value } from './record.ts';

/**
 * The statements as a workbook (Office Open XML, ECMA-376): the parts of the file, by name. A spreadsheet opens it as it is
 * meant, in any country: an id such as 003-04 is no day, a day is one, and a text is never a formula. What it makes of a
 * CSV depends on where its user lives.
 */
export function sheetOf(dataset: Dataset, fields: readonly Field[]): Record<string, string> {
  const names = fields.map(({ id }) => id);
  const rows = recordsOf(dataset, fields).map((record) =>
    names.map((name) => contentOf(record[name]!, IS_DAY.test(name))),
  );
  const data = [names.map((name) => contentOf(name)), ...rows].map(rowOf).join('');
  return {
    ...FRAME,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${data}</sheetData></worksheet>`,
  };
}

/** The day that a spreadsheet counts as 0 lies so many days before 1970. */
const EPOCH = 25_569;
/** The second of the styles. */
const DAY = 1;
/** What XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these are what is meant
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** Rows and cells may be without their addresses, but not every reader can do without. */
function rowOf(contents: readonly (string | null)[], index: number): string {
  const row = index + 1;
  const cells = contents.map((content, column) => content && `<c r="${columnName(column)}${row}"${content}</c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

/** "A" to "Z", "AA" … */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** What stands behind a cell's address; null: there is no cell. */
function contentOf(value: Value, isDay = false): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return `><v>${value}</v>`;
  if (typeof value === 'boolean') return ` t="b"><v>${Number(value)}</v>`;
  const text = typeof value === 'string' ? value : value.join('; ');
  if (text === '') return null;
  const day = isDay ? dayOf(text) : null;
  if (day !== null) return ` s="${DAY}"><v>${day + EPOCH}</v>`;
  const escaped = escapeHtml(text.replaceAll(FORBIDDEN, ''));
  return ` t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** All but the rows: one sheet, and two styles, of which the second writes days as 2020-10-31. */
const FRAME = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="statements" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ]),
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};
