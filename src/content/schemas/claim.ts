import * as v from 'valibot';
import { MODALITIES, QUALIFIERS } from '../../core/types.ts';
import { Amount, Count, Id, Ids, Words, type Texts, message, record, WhenRecord } from './basics.ts';

const ClaimId = v.pipe(
  v.string(),
  v.regex(/^\d{3}-\d{2,3}$/, ({ input }) => message(`"${input}" is no claim id`, 'write <article>-<nn>, e.g. 002-04')),
);

export const QuantityRecord = record({
  low: [v.optional(Amount), 'for "at least" and "more than"; only what is printed'],
  point: [v.optional(Amount), 'for a bare or "about" figure; only what is printed'],
  high: [v.optional(Amount), 'for "up to" and "just under"; only what is printed'],
  qualifier: [
    v.picklist(QUALIFIERS),
    'the word beside the figure; with `some`, `thousands`, `part` there is none of the three figures',
  ],
  unit: [Id, 'id of `story.json`, `units`'],
  scope: [v.optional(Id), 'id of `story.json`, `scopes`: what is counted; needed in the unit that the story counts'],
});
export type QuantityRecord = v.InferOutput<typeof QuantityRecord>;

const slipRecord = (texts: Texts) =>
  v.pipe(
    record({
      printed: [texts, 'what the article prints'],
      meant: [v.optional(texts), 'what it probably means; left out where that cannot be settled'],
      certain: [v.boolean(), '`false` where the meaning is probable, or, without `meant`, cannot be settled'],
    }),
    v.check(
      ({ meant, certain }) => meant !== undefined || !certain,
      message('a certain slip does not say what is meant', 'add "meant", or write "certain": false'),
    ),
  );

/** One statement of data/claims/<article>.json */
export const claimRecord = (texts: Texts) =>
  record({
    id: [ClaimId, '`<article>-<nn>`, numbered in the order of the text, e.g. `002-04`; never reused'],
    article: [Id, 'id of `sources.json`, the name of this file'],
    paragraph: [Count, 'position among the non-empty lines of the article’s file, from 1'],
    paragraphEnd: [v.optional(Count), 'the last one, only where the statement spans several'],
    anchor: [Words, 'at most six words of the article, verbatim, from that paragraph (W3C `TextQuoteSelector.exact`)'],
    speaker: [Id, 'id of `speakers.json`; the article itself where it names nobody'],
    via: [v.optional(Id), 'id of the speaker who passed it on, if any'],
    said: [WhenRecord, 'a date: when it was said'],
    happened: [
      v.nullable(WhenRecord),
      'a date: when what it says is said to have happened, or `null` if it is about no event or its time is open',
    ],
    topic: [Id, 'id of `story.json`, `topics`'],
    modality: [v.picklist(MODALITIES), 'how sure the speaker is of it'],
    places: [Ids, 'ids of `places.geojson`, may be empty'],
    quantity: [v.nullable(QuantityRecord), '`null`, or the figure as it is printed; see “A figure”'],
    text: [texts, 'our own wording in every language: one or two sentences, speaker named, no verdict'],
    short: [
      v.optional(texts),
      'two to five words for labels; needed for topics whose `map` is neither `none` nor `total`',
    ],
    disputes: [
      v.optional(v.array(ClaimId), []),
      'ids of the statements it contradicts; listed on one side only, valid for both',
    ],
    slip: [
      v.optional(slipRecord(texts)),
      'where the article prints what cannot be meant. Always shown apart, never mended in `text`; see “A slip”',
    ],
    note: [v.optional(texts), 'what the article leaves unclear, or what other sources say; always shown visibly apart'],
    noteEvidence: [v.optional(Ids), 'ids of `evidence.json`: the outside material that the note goes by'],
  });
export type ClaimRecord = v.InferOutput<ReturnType<typeof claimRecord>>;
