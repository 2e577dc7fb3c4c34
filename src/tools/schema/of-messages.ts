import type { JsonSchema } from '@valibot/to-json-schema';
import { Row, textOrNothing, type Description } from '../../i18n/description.ts';

const SAYS_SOMETHING: JsonSchema = { type: 'string', pattern: String.raw`\S` };

/** The messages of a description, as JSON Schema: keys, and which gaps a message has. Whether it can be read is not in it. */
export function ofMessages(of: Description): JsonSchema {
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
