import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import type { Source } from '../../core/types.ts';
import { LICENCE, SCHEMA, FIELDS, IS_DAY } from '../downloads.ts';
import { recordsOf } from './record.ts';

/** Raised whenever a field changes its name or its meaning. */
const VERSION = 1;

/** The statements as JSON, with what each field means, the articles and the material that dates. */
export function jsonOf(dataset: Dataset, fields: readonly Field[]): string {
  const { title, headline, lang, sources, evidence } = dataset;
  const about = Object.fromEntries(fields.map((field) => [field.id, field.about]));
  const file = {
    $schema: `../${SCHEMA}`,
    version: VERSION,
    title,
    headline,
    language: lang,
    licence: LICENCE,
    fields: about,
    articles: sources.map(articleOf),
    evidence,
    statements: recordsOf(dataset, fields),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const articleOf = ({ id, title, short, language, published: { phrase, edtf, basis, evidence } }: Source) => ({
  ...{ id, title, short, language },
  published: { text: phrase, edtf, basis, evidence },
});

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
