import * as v from 'valibot';
import { MODALITIES, QUALIFIERS } from '../../core/types.ts';
import { Amount, Count, Id, Ids, Words, type Texts, message, describeFields } from './basics.ts';
import { WhenRecord } from './when.ts';

const ClaimId = v.pipe(
  v.string(),
  v.regex(/^\d{3}-\d{2,3}$/, ({ input }) => message(`"${input}" is no claim id`, 'write <article>-<nn>, e.g. 002-04')),
);

export const QuantityRecord = describeFields(
  v.strictObject({
    low: v.optional(Amount),
    point: v.optional(Amount),
    high: v.optional(Amount),
    qualifier: v.picklist(QUALIFIERS),
    unit: Id,
    scope: v.optional(Id),
  }),
  {
    low: 'for "at least" and "more than"; only what is printed',
    point: 'for a bare or "about" figure; only what is printed',
    high: 'for "up to" and "just under"; only what is printed',
    qualifier: 'the word beside the figure; with `some`, `thousands`, `part` there is none of the three figures',
    unit: 'id of `story.json`, `units`',
    scope: 'id of `story.json`, `scopes`: what is counted; needed in the unit that the story counts',
  },
);
export type QuantityRecord = v.InferOutput<typeof QuantityRecord>;

const slipRecord = (texts: Texts) =>
  v.pipe(
    describeFields(v.strictObject({ printed: texts, meant: v.optional(texts), certain: v.boolean() }), {
      printed: 'what the article prints',
      meant: 'what it probably means; left out where that cannot be settled',
      certain: '`false` where the meaning is probable, or, without `meant`, cannot be settled',
    }),
    v.check(
      ({ meant, certain }) => meant !== undefined || !certain,
      message('a certain slip does not say what is meant', 'add "meant", or write "certain": false'),
    ),
  );

/** One statement of data/claims/<article>.json */
export const claimRecord = (texts: Texts) =>
  describeFields(
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
    }),
    {
      id: '`<article>-<nn>`, numbered in the order of the text, e.g. `002-04`; never reused',
      article: 'id of `sources.json`, the name of this file',
      paragraph: 'position among the non-empty lines of the article’s file, from 1',
      paragraphEnd: 'the last one, only where the statement spans several',
      anchor: 'at most six words of the article, verbatim, from that paragraph (W3C `TextQuoteSelector.exact`)',
      speaker: 'id of `speakers.json`; the article itself where it names nobody',
      via: 'id of the speaker who passed it on, if any',
      said: 'a date: when it was said',
      happened:
        'a date: when what it says is said to have happened, or `null` if it is about no event or its time is open',
      topic: 'id of `story.json`, `topics`',
      modality: 'how sure the speaker is of it',
      places: 'ids of `places.geojson`, may be empty',
      quantity: '`null`, or the figure as it is printed; see “A figure”',
      text: 'our own wording in every language: one or two sentences, speaker named, no verdict',
      short: 'two to five words for labels; needed for topics whose `map` is neither `none` nor `total`',
      disputes: 'ids of the statements it contradicts; listed on one side only, valid for both',
      slip: 'where the article prints what cannot be meant. Always shown apart, never mended in `text`; see “A slip”',
      note: 'what the article leaves unclear, or what other sources say; always shown visibly apart',
    },
  );
export type ClaimRecord = v.InferOutput<ReturnType<typeof claimRecord>>;
