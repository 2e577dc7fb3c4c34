import { type JsonSchema, toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { textsIn } from '../../content/schemas/basics.ts';
import { chronologyRecord } from '../../content/schemas/chronology.ts';
import { claimRecord } from '../../content/schemas/claim.ts';
import { correctionsRecord, LISTS, SeedRecord } from '../../content/schemas/lists.ts';
import { DatesRecord, NumeralsRecord } from '../../content/schemas/language.ts';
import { placeRecord } from '../../content/schemas/place.ts';
import { storyRecord } from '../../content/schemas/story.ts';
import { DATE_MESSAGES } from '../../core/messages/dates.ts';
import { MESSAGES } from '../../core/messages/interface.ts';
import { PUBLISH_MESSAGES } from '../../core/messages/publish.ts';
import { SOURCES_MESSAGES } from '../../core/messages/sources.ts';
import { TAKEAWAY_MESSAGES } from '../../core/messages/takeaway.ts';
import { Row, textOrNothing, type Description } from '../../i18n/description.ts';

/** Schemas by name, which is that of their file in data/schema: "claims", "languages/dates". */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** The schemas of all data files of a story in these languages. */
export function schemasFor(languages: readonly string[]): Schemas {
  const texts = textsIn(languages);
  const lists = Object.entries({ ...LISTS, claims: claimRecord }).map(
    ([name, recordOf]) => [name, listOf(ofRecord(recordOf(texts)))] as const,
  );
  const schemas: Schemas = {
    story: ofRecord(storyRecord(texts, languages)),
    ...Object.fromEntries(lists),
    places: collectionOf(ofRecord(placeRecord(texts))),
    corrections: ofRecord(correctionsRecord(texts)),
    chronology: ofRecord(chronologyRecord(texts)),
    basemap: ofRecord(BaseMapRecord),
    seed: ofRecord(SeedRecord),
    'languages/interface': ofMessages(MESSAGES),
    'languages/sources': ofMessages(SOURCES_MESSAGES),
    'languages/publish': ofMessages(PUBLISH_MESSAGES),
    'languages/takeaway': ofMessages(TAKEAWAY_MESSAGES),
    'languages/dates': dates(),
    'languages/numerals': ofRecord(NumeralsRecord),
  };
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, asFile(schema)]));
}

const listOf = (items: JsonSchema): JsonSchema =>
  holding({ list: { type: 'array', description: 'the entries', items } });

const collectionOf = (items: JsonSchema): JsonSchema =>
  holding({
    type: { const: 'FeatureCollection', description: 'always `FeatureCollection`' },
    features: { type: 'array', description: 'the places', items },
  });

const holding = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

function dates(): JsonSchema {
  const { properties, ...schema } = ofRecord(DatesRecord);
  const phrases = { ...(properties?.['phrases'] as JsonSchema), ...ofMessages(DATE_MESSAGES) };
  return { ...schema, properties: { ...properties, phrases } };
}

/** A file may name the schema that it keeps to. */
const asFile = ({ properties, ...schema }: JsonSchema): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  $comment: 'Made by npm run schema from src/content/schemas and src/core/messages; not edited by hand.',
  ...schema,
  properties: { $schema: { type: 'string', description: 'of this file, for editors' }, ...properties },
});

const SAYS_SOMETHING: JsonSchema = { type: 'string', pattern: String.raw`\S` };

/** The messages of a description, as JSON Schema: keys, and which gaps a message has. Whether it can be read is not in it. */
function ofMessages(of: Description): JsonSchema {
  if (of === textOrNothing) return { type: 'string', description: 'may be empty' };
  if (typeof of === 'string') return SAYS_SOMETHING;
  if (of instanceof Row) return ofRow(of);
  if (isGaps(of)) return of.length === 0 ? SAYS_SOMETHING : ofGaps(of.map((name) => name.replace('?', '')));
  const properties = Object.fromEntries(Object.entries(of).map(([key, inner]) => [key, ofMessages(inner)]));
  return { type: 'object', properties, required: Object.keys(of), additionalProperties: false };
}

const isGaps = (of: Description): of is readonly string[] => Array.isArray(of);

function ofRow({ first, rest }: Row): JsonSchema {
  const others = rest === undefined ? false : ofMessages(rest);
  if (first.length === 0) return { type: 'array', items: others };
  return { type: 'array', items: first.map(ofMessages), minItems: first.length, additionalItems: others };
}

const ofGaps = (names: readonly string[]): JsonSchema => ({
  type: 'string',
  description: `says ${names.map((name) => `{${name}}`).join(' and ')}`,
  allOf: names.map((name) => ({ pattern: String.raw`\{\s*${name}\b` })),
});

/**
 * What a record may hold, as JSON Schema. Checks that only code can make are not in it: whether a day exists, whether an
 * id is one of another file.
 */
const ofRecord = (record: GenericSchema): JsonSchema => {
  const { $schema: _, ...schema } = toJsonSchema(record, {
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideAction: withFields,
  });
  return schema;
};

/** The meanings of a record's fields go to the fields. */
const withFields: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) => {
  const { fields, ...rest } = jsonSchema as JsonSchema & { fields?: Readonly<Record<string, string>> };
  if (valibotAction.type !== 'metadata' || fields === undefined) return undefined;
  const properties = Object.entries(rest.properties ?? {}).map(([key, property]) => [
    key,
    { description: fields[key], ...(property as JsonSchema) },
  ]);
  return { ...rest, properties: Object.fromEntries(properties) };
};
