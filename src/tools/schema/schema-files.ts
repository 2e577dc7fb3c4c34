import type { JsonSchema } from '@valibot/to-json-schema';
import { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { textsIn } from '../../content/schemas/basics.ts';
import { claimRecord } from '../../content/schemas/claim.ts';
import {
  contradictionRecord,
  correctionsRecord,
  evidenceRecord,
  fieldRecord,
  moveRecord,
  questionRecord,
  SeedRecord,
  sourceRecord,
  speakerRecord,
  townRecord,
} from '../../content/schemas/lists.ts';
import { DatesRecord, NumeralsRecord } from '../../content/schemas/language.ts';
import { placeRecord } from '../../content/schemas/place.ts';
import { storyRecord } from '../../content/schemas/story.ts';
import { DATE_MESSAGES } from '../../core/messages/dates.ts';
import { MESSAGES } from '../../core/messages/interface.ts';
import { PUBLISH_MESSAGES } from '../../core/messages/publish.ts';
import { SOURCES_MESSAGES } from '../../core/messages/sources.ts';
import { TAKEAWAY_MESSAGES } from '../../core/messages/takeaway.ts';
import { ofMessages } from './of-messages.ts';
import { ofRecord } from './of-record.ts';

/** Schemas by name, which is that of their file in data/schema: "claims", "languages/dates". */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** The schemas of all data files of a story in these languages. */
export function schemasFor(languages: readonly string[]): Schemas {
  const texts = textsIn(languages);
  const schemas: Schemas = {
    story: ofRecord(storyRecord(texts, languages)),
    sources: listOf(ofRecord(sourceRecord(texts))),
    evidence: listOf(ofRecord(evidenceRecord(texts))),
    speakers: listOf(ofRecord(speakerRecord(texts))),
    claims: listOf(ofRecord(claimRecord(texts))),
    places: collectionOf(ofRecord(placeRecord(texts))),
    moves: listOf(ofRecord(moveRecord(texts))),
    towns: listOf(ofRecord(townRecord(texts))),
    questions: listOf(ofRecord(questionRecord(texts))),
    contradictions: listOf(ofRecord(contradictionRecord(texts))),
    corrections: ofRecord(correctionsRecord(texts)),
    fields: listOf(ofRecord(fieldRecord(texts))),
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
