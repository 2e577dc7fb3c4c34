import * as v from 'valibot';
import { Id, Pair, Words } from './basics.ts';
import { WhenRecord } from './when.ts';

/** One article of data/sources.json; its title stands in the language of the article. */
export const SourceRecord = v.strictObject({
  id: Id,
  title: Words,
  short: Pair,
  language: Words,
  published: WhenRecord,
  adds: Pair,
  note: v.optional(Pair),
});
export type SourceRecord = v.InferOutput<typeof SourceRecord>;
