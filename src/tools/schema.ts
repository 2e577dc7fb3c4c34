import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JsonSchema } from '@valibot/to-json-schema';
import { PATHS } from '../content/files.ts';
import { languagesIn } from '../content/languages/read-language.ts';
import { schemasFor, type Schemas } from './schema/schema-files.ts';
import { onDisk } from './on-disk.ts';
import { storyFolder } from './story-folder.mjs';

const FOLDER = 'data/schema';
const README = 'data/README.md';

/**
 * `npm run schema`: writes the JSON Schemas of the story's data files into its data/schema, and the tables of fields into
 * its data/README.md, if it has one. Takes no arguments; returns the exit code.
 */
export async function main(): Promise<number> {
  const story = storyFolder();
  const files = schemaTexts(story);
  rmSync(join(story, FOLDER), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(story, file)), { recursive: true });
    writeFileSync(join(story, file), text);
  }
  console.log(`Wrote ${Object.keys(files).map(onDisk).join(', ')}.`);
  return 0;
}

/** The files that the command makes of a story's languages, by path from its folder. */
export function schemaTexts(story: string): Record<string, string> {
  const languages = languagesIn(JSON.parse(readFileSync(join(story, PATHS.story), 'utf8')));
  const schemas = schemasFor(languages.map(({ id }) => id));
  const files = Object.entries(schemas).map(([name, schema]) => [
    `${FOLDER}/${name}.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const readme = existsSync(join(story, README))
    ? { [README]: withFieldTables(readFileSync(join(story, README), 'utf8'), schemas) }
    : {};
  return { ...Object.fromEntries(files), ...readme };
}

const TABLE = /(<!-- fields: (\S+) -->\n).*?(<!-- end of fields -->)/gs;

/**
 * A text with its tables of fields written anew, each between `<!-- fields: claims.list.said -->` (a schema, and the way
 * in it to a record) and `<!-- end of fields -->`.
 */
const withFieldTables = (text: string, schemas: Schemas): string =>
  text.replace(TABLE, (_, start: string, path: string, end: string) => start + tableOf(recordAt(path, schemas)) + end);

function recordAt(path: string, schemas: Schemas): JsonSchema {
  const [name = '', ...keys] = path.split('.');
  return keys.reduce((record, key) => inside(record.properties?.[key]), inside(schemas[name]));
}

/** What a list holds, or what may be `null`. */
function inside(schema: unknown): JsonSchema {
  if (typeof schema !== 'object') throw new Error('data/README.md asks for the fields of what has none');
  const { items, anyOf } = schema as JsonSchema;
  return (items ?? anyOf?.[0] ?? schema) as JsonSchema;
}

function tableOf({ properties, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties ?? {})
    .filter(([key]) => key !== '$schema')
    .map(([key, field]) => `| \`${key}\`${required.includes(key) ? '' : '?'} | ${meaningOf(field as JsonSchema)} |\n`);
  return ['| field | meaning |\n', '|---|---|\n', ...rows].join('');
}

function meaningOf({ description = '', enum: values = [] }: JsonSchema): string {
  const words = values.map((value) => `\`${String(value)}\``);
  return words.every((word) => description.includes(word)) ? description : `${description}: ${words.join(', ')}`;
}
