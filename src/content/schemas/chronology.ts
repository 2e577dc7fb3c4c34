import * as v from 'valibot';
import { describeFields, Id, Ids, type Texts } from './basics.ts';

const statementRecord = (texts: Texts) =>
  describeFields(v.strictObject({ claim: Id, label: v.optional(texts) }), {
    claim: 'id of the statement',
    label: 'the words at its mark; `{figure}` becomes its number. Left out, its number and its scope',
  });

const noteRecord = (texts: Texts) =>
  describeFields(v.strictObject({ claims: Ids, text: texts }), {
    claims: 'ids of statements of the chart; the note stands at the latest of them',
    text: 'at most six words without digits',
  });

const spanRecord = (texts: Texts) =>
  describeFields(v.strictObject({ from: Id, to: Id, text: texts }), {
    from: 'id of a statement of the chart whose day is known',
    to: 'the same, later',
    text: 'what it is; `{days}` becomes the days between the two',
  });

/** data/chronology.json: the chart that ends the story. */
export const chronologyRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({
      title: texts,
      see: texts,
      after: texts,
      statements: v.array(statementRecord(texts)),
      notes: v.optional(v.array(noteRecord(texts)), []),
      silence: v.optional(texts),
      span: v.optional(spanRecord(texts)),
    }),
    {
      title: 'its title; `{days}` becomes the days of `span`',
      see: 'how to read it, in a sentence or two',
      after: 'the heading of the charts that follow it',
      statements: 'what it shows, in any order: a row for each camp, placed by the day it was said',
      notes: 'what is to be seen in it, about four with `silence` and `span`',
      silence: 'what is said of a break of the axis, before its length',
      span: 'the days between two of its statements, counted by the build',
    },
  );
export type ChronologyRecord = v.InferOutput<ReturnType<typeof chronologyRecord>>;
