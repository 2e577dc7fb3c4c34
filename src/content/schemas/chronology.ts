import * as v from 'valibot';
import { record, Id, Ids, type Texts } from './basics.ts';

const statementRecord = (texts: Texts) =>
  record({
    claim: [Id, 'id of the statement'],
    label: [
      v.optional(texts),
      'the words at its mark; `{figure}` becomes its number. Left out, its number and its scope',
    ],
  });

const noteRecord = (texts: Texts) =>
  record({
    claims: [Ids, 'ids of statements of the chart; the note stands at the latest of them'],
    text: [texts, 'at most six words without digits'],
  });

const spanRecord = (texts: Texts) =>
  record({
    from: [Id, 'id of a statement of the chart whose day is known'],
    to: [Id, 'the same, later'],
    text: [texts, 'what it is; `{days}` becomes the days between the two'],
  });

/** data/chronology.json: the chart that ends the story. */
export const chronologyRecord = (texts: Texts) =>
  record({
    title: [texts, 'its title; `{days}` becomes the days of `span`'],
    see: [texts, 'how to read it, in a sentence or two'],
    after: [texts, 'the heading of the charts that follow it'],
    statements: [
      v.array(statementRecord(texts)),
      'what it shows, in any order: a row for each camp, placed by the day it was said',
    ],
    notes: [
      v.optional(v.array(noteRecord(texts)), []),
      'what is to be seen in it, about four with `silence` and `span`',
    ],
    silence: [v.optional(texts), 'what is said of a break of the axis, before its length'],
    span: [v.optional(spanRecord(texts)), 'the days between two of its statements, counted by the build'],
  });
export type ChronologyRecord = v.InferOutput<ReturnType<typeof chronologyRecord>>;
