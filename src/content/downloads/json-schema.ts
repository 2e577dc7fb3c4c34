import { FIELDS, IS_DAY, LICENCE } from '../downloads.ts';

/** A value that a statement may be without. */
const orNull = (type: string, more: object = {}) => ({ type: [type, 'null'], ...more });
const TEXTS = { type: 'array', items: { type: 'string' } };
const PLURAL = /^(?:places|place_names|disputes)$|_evidence$/;

function typeOf(field: string): object {
  if (field === 'id') return { type: 'string' };
  if (/^(?:low|point|high)$/.test(field)) return orNull('number');
  if (/^paragraph/.test(field)) return orNull('integer', { minimum: 1 });
  if (field === 'slip_certain') return orNull('boolean');
  if (PLURAL.test(field)) return { anyOf: [TEXTS, { type: 'null' }] };
  if (IS_DAY.test(field)) return orNull('string', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
  return orNull('string');
}

/** What `statements.json` holds, in any language, as a JSON Schema. */
export const statementsSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Statements',
  type: 'object',
  required: ['version', 'title', 'headline', 'language', 'licence', 'fields', 'articles', 'evidence', 'statements'],
  properties: {
    version: { const: VERSION },
    title: { type: 'string' },
    headline: { type: 'string' },
    language: { type: 'string' },
    licence: { const: LICENCE },
    fields: { type: 'object', description: 'What each field means.', additionalProperties: { type: 'string' } },
    articles: { type: 'array', items: { type: 'object', required: ['id', 'title', 'language', 'published'] } },
    evidence: { type: 'array', items: { type: 'object', required: ['id'] } },
    statements: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        properties: Object.fromEntries(FIELDS.map((field) => [field, typeOf(field)])),
        additionalProperties: false,
      },
    },
  },
});

/** Raised whenever a field changes its name or its meaning. */
export const VERSION = 1;
