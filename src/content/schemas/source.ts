import * as v from 'valibot';
import { Id, Words, type Texts } from './basics.ts';
import { told } from './told.ts';
import { WhenRecord } from './when.ts';

/** One article of data/sources.json; its title stands in the language of the article. */
export const sourceRecord = (texts: Texts) =>
  told(
    v.strictObject({
      id: Id,
      title: Words,
      short: texts,
      language: Words,
      published: WhenRecord,
      adds: texts,
      note: v.optional(texts),
    }),
    {
      id: 'the name of its files in `claims/` and `seeds/`',
      title: 'as printed',
      short: 'our neutral name for it, at most five words',
      language: 'of the article, e.g. `de`',
      published: 'a date: when it appeared',
      adds: 'what it adds to the others',
      note: 'what is to be known about it',
    },
  );
export type SourceRecord = v.InferOutput<ReturnType<typeof sourceRecord>>;
