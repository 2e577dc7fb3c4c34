import * as v from 'valibot';
import { Count, Id, Words } from './basics.ts';
import { message } from './message.ts';
import { told } from './told.ts';

/** seeds/<article>.json: what identifies an article's file, and its bibliography in CSL-JSON. */
export const SeedRecord = told(
  v.strictObject({
    id: Id,
    file: Words,
    sha256: v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, message('this is no SHA-256', 'write 64 hexadecimal digits in lower case')),
    ),
    language: Words,
    paragraphs: Count,
    unused: v.array(Count),
    bibliography: v.looseObject({ title: v.pipe(Words, v.description('of the article, as printed')) }),
  }),
  {
    id: 'of the article, the name of this file',
    file: 'the name of the article’s file',
    sha256: 'of that file: 64 hexadecimal digits',
    language: 'of the article, e.g. `de`',
    paragraphs: 'how many non-empty lines the file has',
    unused: 'the paragraphs that hold no statement: furniture, subheads',
    bibliography: 'CSL-JSON',
  },
);
export type SeedRecord = v.InferOutput<typeof SeedRecord>;
