import * as v from 'valibot';
import { Count, Id, Words } from './basics.ts';
import { message } from './message.ts';

/** seeds/<article>.json: what identifies an article's file, and its bibliography in CSL-JSON. */
export const SeedRecord = v.strictObject({
  id: Id,
  file: Words,
  sha256: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{64}$/, message('this is no SHA-256', 'write 64 hexadecimal digits in lower case')),
  ),
  language: Words,
  paragraphs: Count,
  /** Paragraphs that say nothing: furniture, subheads. */
  unused: v.array(Count),
  bibliography: v.looseObject({ title: Words }),
});
export type SeedRecord = v.InferOutput<typeof SeedRecord>;
