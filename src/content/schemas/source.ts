import * as v from 'valibot';
import { Id, Words, type Texts } from './basics.ts';
import { WhenRecord } from './when.ts';

/** One article of data/sources.json; its title stands in the language of the article. */
export const sourceRecord = (texts: Texts) =>
  v.strictObject({
    id: Id,
    title: Words,
    short: texts,
    language: Words,
    published: WhenRecord,
    adds: texts,
    note: v.optional(texts),
  });
export type SourceRecord = v.InferOutput<ReturnType<typeof sourceRecord>>;
