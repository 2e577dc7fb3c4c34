import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { csvParse } from 'd3';
import type { FeatureCollection, Position } from 'geojson';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../support/data-files.ts';
import { isoOf } from '../../src/core/days.ts';
import type { Quantity } from '../../src/core/types.ts';
import { realStory } from '../support/real-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = Object.fromEntries(dataFiles(root, null).map(({ file, text }) => [file, text]));

const boundsOf = (quantity: Quantity | undefined) =>
  Object.fromEntries((['low', 'point', 'high'] as const).map((bound) => [bound, String(quantity?.[bound] ?? '')]));

describe.each(['de', 'en'] as const)('the data to download in %s', (lang) => {
  const story = realStory(lang);
  const text = (name: string) => files[`data/${lang}/${name}`] as string;
  const rows = csvParse(text('statements.csv'));
  const json = JSON.parse(text('statements.json'));

  test('has every statement once, in both files', () => {
    const ids = story.claims.map(({ id }) => id).toSorted();
    expect(rows.map(({ id }) => id)).toEqual(ids);
    expect(json.statements.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('has the same rows as a workbook, which a spreadsheet opens as it is meant: ids are texts, days are days', async () => {
    const workbook = Buffer.from(files[`data/${lang}/statements.xlsx`] as Uint8Array);
    const [head, ...lines] = await readSheet(workbook, 'statements', { trim: false });
    expect(head).toEqual(rows.columns);
    expect(lines).toHaveLength(rows.length);
    lines.forEach((cells, i) => {
      const csv = rows.columns.map((column) => rows[i]![column]!.replace(/^'(?=[=+\-@])/, ''));
      const values = cells.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')));
      expect(values).toEqual(csv.map((value) => value.replaceAll('\r\n', '\n')));
      const kinds = ['id', 'article', 'known', 'paragraph'].map((column) => cells[rows.columns.indexOf(column)]);
      expect(kinds).toEqual([expect.any(String), expect.any(String), expect.any(Date), expect.any(Number)]);
    });
  });

  test('is the same, byte for byte, when it is made again', () => {
    const again = dataFiles(root, null).map(({ file, text: content }) => [file, content]);
    expect(Object.fromEntries(again)).toEqual(files);
  });

  test('has the same fields in both, each documented', () => {
    expect(Object.keys(json.fields)).toEqual(rows.columns);
    expect(Object.keys(json.statements[0])).toEqual(rows.columns);
    expect(Object.values(json.fields)).not.toContain('');
  });

  test('says what the page says', () => {
    for (const claim of story.claims) {
      const row = rows.find(({ id }) => id === claim.id)!;
      expect(row).toMatchObject({
        text: claim.text,
        speaker: claim.speaker.name,
        said: claim.said.phrase,
        said_to: isoOf(claim.said.to),
        ...boundsOf(claim.quantity),
        slip_printed: claim.slip?.printed ?? '',
        note: claim.note ?? '',
      });
    }
  });

  test('names its schema, and is as that says', () => {
    const schema = new URL(json.$schema, `https://host.example/data/${lang}/statements.json`).pathname.slice(1);
    const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(files[schema] as string));
    validate(json);
    expect(validate.errors).toBeNull();
    for (const wrong of [{ point: '8000' }, { known: '31.10.2024' }, { mood: 'x' }, { places: 'russia' }])
      expect(validate({ ...json, statements: [{ ...json.statements[0], ...wrong }] }), JSON.stringify(wrong)).toBe(
        false,
      );
    expect(validate({ ...json, version: 2 })).toBe(false);
  });

  test('says of each article what a newsroom can quote, and nothing of how the page numbers it', () => {
    for (const article of json.articles)
      expect(Object.keys(article)).toEqual(['id', 'title', 'short', 'language', 'published']);
  });

  test('names its version, its language and its licence', () =>
    expect(json).toMatchObject({ version: 1, language: lang, licence: { id: 'CC-BY-4.0' } }));

  describe('as GeoJSON', () => {
    const places = JSON.parse(text('places.geojson')) as FeatureCollection;
    const rings = places.features.flatMap(({ geometry }) => {
      if (geometry?.type === 'Polygon') return geometry.coordinates.map((ring, i) => ({ ring, outer: i === 0 }));
      return [];
    });

    test('has every place, with coordinates only where a source gives one', () => {
      expect(places.features.map(({ id }) => id)).toEqual(story.places.map(({ id }) => id));
      const located = places.features
        .filter(({ geometry }) => geometry !== null)
        .map(({ properties }) => properties!['precision']);
      expect(new Set(located)).toEqual(new Set(['exact', 'area', 'border']));
      expect(places.features.find(({ properties }) => properties!['precision'] === 'vague')!.geometry).toBeNull();
    });

    test('keeps to RFC 7946: no crs, closed rings by the right-hand rule, longitude first', () => {
      expect(places).not.toHaveProperty('crs');
      expect(rings.length).toBeGreaterThan(3);
      for (const { ring, outer } of rings) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(twiceArea(ring) > 0).toBe(outer);
        for (const [lon = 999, lat = 999] of ring) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
      }
    });
  });
});

const twiceArea = (ring: readonly Position[]) =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);

test('a feed is made only for a site that knows its address', () => {
  expect(Object.keys(files).filter((file) => file.endsWith('.xml'))).toEqual([]);
  const feeds = dataFiles(root, 'https://example.org/').filter(({ file }) => file.endsWith('.xml'));
  expect(feeds.map(({ file }) => file)).toEqual(['corrections.de.xml', 'corrections.en.xml']);
  expect(feeds[1]!.text).toContain('https://example.org/en/sources/');
});
