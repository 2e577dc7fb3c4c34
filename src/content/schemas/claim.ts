import * as v from 'valibot';
import { MODALITIES, QUALIFIERS } from '../../core/types.ts';
import { Amount, Count, Id, Ids, Words, type Texts } from './basics.ts';
import { message } from './message.ts';
import { WhenRecord } from './when.ts';

const ClaimId = v.pipe(
  v.string(),
  v.regex(/^\d{3}-\d{2,3}$/, ({ input }) => message(`"${input}" is no claim id`, 'write <article>-<nn>, e.g. 002-04')),
);

export const QuantityRecord = v.strictObject({
  low: v.optional(Amount),
  point: v.optional(Amount),
  high: v.optional(Amount),
  qualifier: v.picklist(QUALIFIERS),
  unit: Id,
  scope: v.optional(Id),
});
export type QuantityRecord = v.InferOutput<typeof QuantityRecord>;

const slipRecord = (texts: Texts) =>
  v.pipe(
    v.strictObject({ printed: texts, meant: v.optional(texts), certain: v.boolean() }),
    v.check(
      ({ meant, certain }) => meant !== undefined || !certain,
      message('a certain slip does not say what is meant', 'add "meant", or write "certain": false'),
    ),
  );

/** One statement of data/claims/<article>.json */
export const claimRecord = (texts: Texts) =>
  v.strictObject({
    id: ClaimId,
    article: Id,
    paragraph: Count,
    paragraphEnd: v.optional(Count),
    anchor: Words,
    speaker: Id,
    via: v.optional(Id),
    said: WhenRecord,
    happened: v.nullable(WhenRecord),
    topic: Id,
    modality: v.picklist(MODALITIES),
    places: Ids,
    quantity: v.nullable(QuantityRecord),
    text: texts,
    short: v.optional(texts),
    disputes: v.optional(v.array(ClaimId), []),
    slip: v.optional(slipRecord(texts)),
    note: v.optional(texts),
  });
export type ClaimRecord = v.InferOutput<ReturnType<typeof claimRecord>>;
