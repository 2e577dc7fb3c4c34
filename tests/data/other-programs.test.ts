import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse, csvParseRows } from 'd3';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../support/data-files.ts';
import { hasProgram } from '../support/has-program.ts';
import { LANGS } from '../support/langs.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** The downloads as other people's programs read them: GDAL is what QGIS reads files with, LibreOffice a spreadsheet. */

const files = dataFiles(fileURLToPath(new URL('../..', import.meta.url)), null);
const folder = tempFolder();

/** Writes a download where a program finds it. */
function placed(lang: string, name: string): string {
  const path = join(folder, `${lang}-${name}`);
  writeFileSync(path, files.find(({ file }) => file === `data/${lang}/${name}`)!.text);
  return path;
}
const run = (program: string, ...parts: string[]) =>
  execFileSync(program, parts, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder },
  });

const without = (program: string) => (hasProgram(program) ? '' : `: ${program} is not installed, skipped`);

describe.skipIf(!hasProgram('ogr2ogr'))(`GDAL${without('ogr2ogr')}`, () => {
  test.each(LANGS)('reads the places, and writes them by RFC 7946 as they are; every area is valid (%s)', (lang) => {
    const path = placed(lang, 'places.geojson');
    const ours = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection;
    const again = JSON.parse(
      run('ogr2ogr', '-f', 'GeoJSON', '-lco', 'RFC7946=YES', '/vsistdout/', path),
    ) as FeatureCollection;
    expect(again.features).toEqual(ours.features);
    const sql = `SELECT id, ST_IsValid(geometry) AS valid FROM "${(ours as unknown as { name: string }).name}" WHERE geometry IS NOT NULL`;
    const areas = csvParse(run('ogr2ogr', '-f', 'CSV', '/vsistdout/', path, '-dialect', 'SQLite', '-sql', sql));
    expect(areas.length).toBeGreaterThan(5);
    expect(areas.filter(({ valid }) => valid !== '1')).toEqual([]);
  });

  test.each(LANGS)('reads the statements as a table of texts, each whole (%s)', (lang) => {
    const path = placed(lang, 'statements.csv');
    const again = run('ogr2ogr', '-f', 'CSV', '-lco', 'LINEFORMAT=CRLF', '/vsistdout/', path);
    expect(csvParseRows(again)).toEqual(csvParseRows(readFileSync(path, 'utf8')));
  });
});

describe.skipIf(!hasProgram('soffice'))(`LibreOffice${without('soffice')}`, () => {
  test.each(LANGS)(
    'opens the workbook with the same cells as the CSV: ids are texts, days are days (%s)',
    (lang) => {
      // As UTF-8, as it is shown: 003 would else be 3, and a day a number.
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
      run('soffice', '--headless', '--convert-to', filter, '--outdir', folder, placed(lang, 'statements.xlsx'));
      const cells = csvParseRows(readFileSync(join(folder, `${lang}-statements.csv`), 'utf8'));
      const csv = csvParseRows(files.find(({ file }) => file === `data/${lang}/statements.csv`)!.text as string);
      // It writes truth in capitals. What the CSV guards from being a formula is text in a workbook anyway.
      const said = cells.map((row) =>
        row.map((cell) => cell.replace(/^(TRUE|FALSE)$/, (truth) => truth.toLowerCase())),
      );
      const meant = csv.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, '').replaceAll('\r\n', '\n')));
      expect(said).toEqual(meant);
    },
    60_000,
  );
});
