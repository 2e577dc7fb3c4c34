import * as v from 'valibot';
import { ANSWER_LOOKS, TOWN_KINDS } from '../../core/dataset.ts';
import { SPEAKER_KINDS } from '../../core/sources-data.ts';
import {
  Amount,
  Count,
  Id,
  Ids,
  IsoDay,
  Latitude,
  Longitude,
  message,
  type Texts,
  record,
  Words,
  Edtf,
  WhenRecord,
} from './basics.ts';

/** One entry of data/contradictions.json: statements that do not agree, and in what. */
const contradictionRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    title: [texts, 'what it is about, in a few words'],
    text: [texts, 'our words on what does not agree, without a verdict'],
    claims: [Ids, 'ids of two statements or more; they carry every figure of the text'],
    disputed: [
      v.optional(v.boolean(), true),
      '`false` where none of them disputes another: they follow each other in time, or tell of different things. Else one has `disputes`',
    ],
  });
export type ContradictionRecord = v.InferOutput<ReturnType<typeof contradictionRecord>>;

const correctionRecord = (texts: Texts) =>
  record({
    date: [IsoDay, 'the day of the correction'],
    what: [texts, 'what was corrected'],
    why: [texts, 'why it was wrong'],
    claims: [v.optional(Ids, []), 'ids of the statements it touches, if any'],
  });

/** data/corrections.json: what was put right after it had been published, and since when this is written down. */
export const correctionsRecord = (texts: Texts) =>
  record({
    since: [IsoDay, 'the day of publication, from which corrections are listed'],
    list: [v.array(correctionRecord(texts)), 'the corrections. Entries stay; a new one is added at the end'],
  });
export type CorrectionsRecord = v.InferOutput<ReturnType<typeof correctionsRecord>>;

const NAMELESS = message('this is no name', 'write a text, or an object with one for every language, { … }');

/** A printed title stands in its own language; `what` is our own word for a thing without one. */
const evidenceItemRecord = (texts: Texts) =>
  record({
    publisher: [v.union([Words, texts], NAMELESS), 'who published it: a name, or a text in every language'],
    title: [v.optional(Words), 'as printed'],
    language: [v.optional(Words), 'of the title, e.g. `de`'],
    what: [v.optional(texts), 'what it is in our words, for a thing without a title'],
    date: [v.optional(Edtf), 'when it was published (EDTF)'],
  });

/** One entry of data/evidence.json; without items where nothing was found. */
const evidenceRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own, e.g. `E01`'],
    items: [v.array(evidenceItemRecord(texts)), 'what was found; empty where nothing was'],
    use: [texts, 'what the entry dates or explains'],
  });
export type EvidenceRecord = v.InferOutput<ReturnType<typeof evidenceRecord>>;

/** One entry of data/fields.json: a field of the downloads. */
const fieldRecord = (texts: Texts) =>
  record({
    id: [Words, 'a column of the CSV file; one that no statement has stops the build'],
    about: [texts, 'what it means'],
  });

/** One movement of data/moves.json */
const moveRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own, not that of a place'],
    from: [Id, 'id of `places.geojson`: where it starts'],
    to: [Id, 'id of `places.geojson`: where it ends'],
    fromClaims: [Ids, 'ids of the statements that put the counted at its start'],
    toClaims: [Ids, 'ids of the statements that put them at its end'],
    label: [texts, 'what it is called, in a few words'],
  });
export type MoveRecord = v.InferOutput<ReturnType<typeof moveRecord>>;

const answerRecord = (texts: Texts) =>
  record({
    label: [
      v.optional(texts),
      'at most four words without digits; left out, each statement’s own figure is the answer',
    ],
    look: [
      v.optional(v.picklist(ANSWER_LOOKS)),
      'on a strip. `dashed`: nothing known. `hollow`: no. `half`: in part. `dotted`: nothing to be seen. `ringed`: confirmed',
    ],
    claims: [Ids, 'ids of the statements that give this answer'],
  });

/** One question of data/questions.json */
const questionRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    label: [texts, 'the question'],
    strip: [v.optional(texts), 'the title of the question’s strip over time; then every answer has a label and a look'],
    answers: [v.array(answerRecord(texts)), 'what is answered, each with those who do'],
  });
export type QuestionRecord = v.InferOutput<ReturnType<typeof questionRecord>>;

/** One article of data/sources.json; its title stands in the language of the article. */
const sourceRecord = (texts: Texts) =>
  record({
    id: [Id, 'the name of its files in `claims/` and `seeds/`'],
    title: [Words, 'as printed'],
    short: [texts, 'our neutral name for it, at most five words'],
    language: [Words, 'of the article, e.g. `de`'],
    published: [WhenRecord, 'a date: when it appeared'],
    adds: [texts, 'what it adds to the others'],
    note: [v.optional(texts), 'what is to be known about it'],
  });
export type SourceRecord = v.InferOutput<ReturnType<typeof sourceRecord>>;

/** One speaker of data/speakers.json */
const speakerRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    name: [texts, 'person, office or agency'],
    short: [v.optional(texts), 'for labels: a surname'],
    office: [v.nullish(texts), 'what the person is; `null` or left out where there is none'],
    kind: [
      v.optional(v.picklist(SPEAKER_KINDS)),
      'as machines tell them apart; left out for a voice that is nobody in particular',
    ],
    camp: [Id, 'id of `story.json`, `camps`'],
  });
export type SpeakerRecord = v.InferOutput<ReturnType<typeof speakerRecord>>;

/** One base map label of data/towns.json */
const townRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    kind: [v.picklist(TOWN_KINDS), 'what it names; large areas have wide letters'],
    name: [texts, 'what it is called'],
    lon: [Longitude, 'longitude in degrees'],
    lat: [Latitude, 'latitude in degrees'],
    minK: [Amount, 'the scale from which it is shown: the earth’s radius in heights of the map'],
    maxK: [v.nullable(Amount), 'the scale up to which it is shown; `null`: always'],
    first: [v.optional(v.boolean()), 'placed before the labels of the story, which make room for it'],
  });
export type TownRecord = v.InferOutput<ReturnType<typeof townRecord>>;

/** What is listed in the files of data/ that hold a list, by their names. */
export const LISTS = {
  sources: sourceRecord,
  evidence: evidenceRecord,
  speakers: speakerRecord,
  moves: moveRecord,
  towns: townRecord,
  questions: questionRecord,
  contradictions: contradictionRecord,
  fields: fieldRecord,
} as const;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** seeds/<article>.json: what identifies an article's file, and its bibliography in CSL-JSON. */
export const SeedRecord = record({
  id: [Id, 'of the article, the name of this file'],
  file: [Words, 'the name of the article’s file'],
  sha256: [
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{64}$/, message('this is no SHA-256', 'write 64 hexadecimal digits in lower case')),
    ),
    'of that file: 64 hexadecimal digits',
  ],
  language: [Words, 'of the article, e.g. `de`'],
  paragraphs: [Count, 'how many non-empty lines the file has'],
  unused: [v.array(Count), 'the paragraphs that hold no statement: furniture, subheads'],
  bibliography: [v.looseObject({ title: v.pipe(Words, v.description('of the article, as printed')) }), 'CSL-JSON'],
});
export type SeedRecord = v.InferOutput<typeof SeedRecord>;
