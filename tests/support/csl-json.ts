import { Ajv } from 'ajv';

const text = { type: 'string' };
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      items: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, maxItems: 3 },
      minItems: 1,
      maxItems: 2,
    },
  },
  required: ['date-parts'],
  additionalProperties: false,
};

/**
 * Whether references are CSL-JSON as the schema of citationstyles.org has it (1.0, csl-data.json; no package brings it): of
 * its variables and kinds those that our exports use, each with the values that it may have there.
 */
export const isCslJson = new Ajv({ allowUnionTypes: true }).compile({
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: ['string', 'number'] },
      type: { enum: ['article-newspaper', 'webpage'] },
      author: {
        type: 'array',
        items: { type: 'object', properties: { literal: text }, additionalProperties: false },
      },
      title: text,
      'container-title': text,
      publisher: text,
      language: text,
      URL: text,
      issued: date,
      accessed: date,
      note: text,
    },
    required: ['type', 'id'],
    additionalProperties: false,
  },
});
