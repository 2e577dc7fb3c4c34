import type { JsonSchema } from '@valibot/to-json-schema';
import type { Schemas } from './schema-files.ts';

const TABLE = /(<!-- fields: (\S+) -->\n).*?(<!-- end of fields -->)/gs;

/**
 * A text with its tables of fields written anew, each between `<!-- fields: claims.list.said -->` (a schema, and the way
 * in it to a record) and `<!-- end of fields -->`.
 */
export const withFieldTables = (text: string, schemas: Schemas): string =>
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
