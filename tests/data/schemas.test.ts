import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/tools/files.ts';
import { schemaTexts } from '../../src/tools/schema.ts';
import type { Loose } from '../support/story.ts';

const ROOT = process.cwd();
const MADE = ['data/schema/', 'data/basemap/'];
const isEdited = (path: string) => /\.(geo)?json$/.test(path) && !MADE.some((folder) => path.startsWith(folder));
const files = { ...readFiles(ROOT, 'data', isEdited), ...readFiles(ROOT, 'seeds', isEdited) };
const parsed = (path: string): Loose => JSON.parse(files[path]!);

const ajv = new Ajv({ strictTuples: false, strictTypes: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();

/** Of the schema that a file names. */
function validatorOf(path: string): ValidateFunction {
  const schema = join(dirname(path), parsed(path).$schema);
  if (!validators.has(schema)) validators.set(schema, ajv.compile(JSON.parse(readFileSync(schema, 'utf8'))));
  return validators.get(schema)!;
}

function flawsOf(path: string, json: unknown): string[] {
  const validate = validatorOf(path);
  validate(json);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the schemas, and the tables of fields in the README, are what npm run schema makes', () => {
  const made = schemaTexts(ROOT);
  const found = readFiles(ROOT, 'data', (path) => path.startsWith('data/schema/') || path === 'data/README.md');
  expect(Object.keys(found).sort()).toEqual(Object.keys(made).sort());
  for (const [path, text] of Object.entries(made)) expect(found[path], `${path}: run npm run schema`).toBe(text);
});

describe('a file of data names its schema and keeps to it', () => {
  test.each(Object.keys(files))('%s', (path) => expect(flawsOf(path, parsed(path))).toEqual([]));
});

describe('a schema finds what is wrong', () => {
  const claims = 'data/claims/000.json';
  test.each<[string, string, (json: Loose) => void, string]>([
    ['an unknown key', claims, ({ list }) => (list[0].colour = 'red'), '/list/0 must NOT have additional properties'],
    [
      'a key that is missing',
      claims,
      ({ list }) => delete list[0].anchor,
      "/list/0 must have required property 'anchor'",
    ],
    [
      'a word that is none of a list',
      claims,
      ({ list }) => (list[0].modality = 'guess'),
      '/list/0/modality must be equal',
    ],
    ['an empty text', claims, ({ list }) => (list[0].text.en = ' '), '/list/0/text/en must match pattern'],
    [
      'a text in one language only',
      claims,
      ({ list }) => delete list[0].text.en,
      "/list/0/text must have required property 'en'",
    ],
    ['half a paragraph', claims, ({ list }) => (list[0].paragraph = 1.5), '/list/0/paragraph must be integer'],
    ['less than nothing', claims, ({ list }) => (list[0].quantity.point = -1), '/list/0/quantity/point must be >= 0'],
    ['no list', claims, (json) => delete json.list, " must have required property 'list'"],
    [
      'what is off the earth',
      'data/places.geojson',
      ({ features: [place] }) => (place.geometry.coordinates[0] = 200),
      '/features/0/geometry/coordinates/0 must be <= 180',
    ],
    [
      'no address',
      'data/story.json',
      ({ languages }) => (languages[0].chapter = 'kapitel'),
      '/languages/0/chapter must match pattern',
    ],
    ['no day', 'data/corrections.json', (json) => (json.since = 'today'), '/since must match pattern'],
    [
      'an unknown kind of outline',
      'data/basemap.json',
      ({ outlines }) => (outlines[0].kind = 'x'),
      '/outlines/0 must match exactly one schema in oneOf',
    ],
    [
      'a message without its gap',
      'data/languages/de/interface.json',
      (json) => (json.more = 'mehr'),
      '/more must match pattern',
    ],
    [
      'a message too many',
      'data/languages/de/sources.json',
      (json) => (json.more = 'mehr'),
      ' must NOT have additional properties',
    ],
    [
      'a phrase that is missing',
      'data/languages/de/dates.json',
      ({ phrases }) => delete phrases.or,
      "/phrases must have required property 'or'",
    ],
    [
      'a number in words',
      'data/languages/de/numerals.json',
      ({ small }) => (small.zwei = 'two'),
      '/small/zwei must be number',
    ],
    ['no checksum', 'seeds/000.json', (json) => (json.sha256 = 'x'), '/sha256 must match pattern'],
  ])('%s', (_, path, change, flaw) => {
    const json = parsed(path);
    change(json);
    expect(flawsOf(path, json)).toContainEqual(expect.stringContaining(flaw));
  });
});

describe('an editor can say of every field what it means', () => {
  const LANGUAGES = parsed('data/story.json').languages.map(({ id }: Loose) => id);
  const schemas = Object.entries(schemaTexts(ROOT)).filter(([path]) => /schema\/\w+\.json$/.test(path));

  test.each(schemas)('%s', (_, text) => expect(silent(JSON.parse(text), '')).toEqual([]));

  function silent(schema: Loose, where: string): string[] {
    const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flat().filter(Boolean);
    return [
      ...inner.flatMap((one) => silent(one, where)),
      ...Object.entries<Loose>(schema.properties ?? {}).flatMap(([key, property]) => [
        ...(property.description || LANGUAGES.includes(key) ? [] : [`${where}.${key}`]),
        ...silent(property, `${where}.${key}`),
      ]),
    ];
  }
});
