import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/**
 * What a record may hold, as JSON Schema. Checks that only code can make are not in it: whether a day exists, whether an
 * id is one of another file.
 */
export const ofRecord = (record: GenericSchema): JsonSchema => {
  const { $schema: _, ...schema } = toJsonSchema(record, {
    typeMode: 'input',
    ignoreActions: ['check'],
    overrideAction: withFields,
  });
  return schema;
};

/** What `told` says of a record's fields goes to the fields. */
const withFields: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) => {
  const { fields, ...rest } = jsonSchema as JsonSchema & { fields?: Readonly<Record<string, string>> };
  if (valibotAction.type !== 'metadata' || fields === undefined) return undefined;
  const properties = Object.entries(rest.properties ?? {}).map(([key, property]) => [
    key,
    { description: fields[key], ...(property as JsonSchema) },
  ]);
  return { ...rest, properties: Object.fromEntries(properties) };
};
