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
  describeFields,
  Words,
} from './basics.ts';
import { Edtf, WhenRecord } from './when.ts';

/** One entry of data/contradictions.json: statements that do not agree, and in what. */
export const contradictionRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({ id: Id, title: texts, text: texts, claims: Ids, disputed: v.optional(v.boolean(), true) }),
    {
      id: 'a name of its own',
      title: 'what it is about, in a few words',
      text: 'our words on what does not agree, without a verdict',
      claims: 'ids of two statements or more; they carry every figure of the text',
      disputed:
        '`false` where none of them disputes another: they follow each other in time, or tell of different things. Else one has `disputes`',
    },
  );
export type ContradictionRecord = v.InferOutput<ReturnType<typeof contradictionRecord>>;

const correctionRecord = (texts: Texts) =>
  describeFields(v.strictObject({ date: IsoDay, what: texts, why: texts, claims: v.optional(Ids, []) }), {
    date: 'the day of the correction',
    what: 'what was corrected',
    why: 'why it was wrong',
    claims: 'ids of the statements it touches, if any',
  });

/** data/corrections.json: what was put right after it had been published, and since when this is written down. */
export const correctionsRecord = (texts: Texts) =>
  describeFields(v.strictObject({ since: IsoDay, list: v.array(correctionRecord(texts)) }), {
    since: 'the day of publication, from which corrections are listed',
    list: 'the corrections. Entries stay; a new one is added at the end',
  });
export type CorrectionsRecord = v.InferOutput<ReturnType<typeof correctionsRecord>>;

const NAMELESS = message('this is no name', 'write a text, or an object with one for every language, { … }');

/** A printed title stands in its own language; `what` is our own word for a thing without one. */
const evidenceItemRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({
      publisher: v.union([Words, texts], NAMELESS),
      title: v.optional(Words),
      language: v.optional(Words),
      what: v.optional(texts),
      date: v.optional(Edtf),
    }),
    {
      publisher: 'who published it: a name, or a text in every language',
      title: 'as printed',
      language: 'of the title, e.g. `de`',
      what: 'what it is in our words, for a thing without a title',
      date: 'when it was published (EDTF)',
    },
  );

/** One entry of data/evidence.json; without items where nothing was found. */
export const evidenceRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, items: v.array(evidenceItemRecord(texts)), use: texts }), {
    id: 'a name of its own, e.g. `E01`',
    items: 'what was found; empty where nothing was',
    use: 'what the entry dates or explains',
  });
export type EvidenceRecord = v.InferOutput<ReturnType<typeof evidenceRecord>>;

/** One entry of data/fields.json: a field of the downloads. */
export const fieldRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Words, about: texts }), {
    id: 'a column of the CSV file; one that no statement has stops the build',
    about: 'what it means',
  });
export type FieldRecord = v.InferOutput<ReturnType<typeof fieldRecord>>;

/** One movement of data/moves.json */
export const moveRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, from: Id, to: Id, fromClaims: Ids, toClaims: Ids, label: texts }), {
    id: 'a name of its own, not that of a place',
    from: 'id of `places.geojson`: where it starts',
    to: 'id of `places.geojson`: where it ends',
    fromClaims: 'ids of the statements that put the counted at its start',
    toClaims: 'ids of the statements that put them at its end',
    label: 'what it is called, in a few words',
  });
export type MoveRecord = v.InferOutput<ReturnType<typeof moveRecord>>;

const answerRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({ label: v.optional(texts), look: v.optional(v.picklist(ANSWER_LOOKS)), claims: Ids }),
    {
      label: 'at most four words without digits; left out, each statement’s own figure is the answer',
      look: 'on a strip. `dashed`: nothing known. `hollow`: no. `half`: in part. `dotted`: nothing to be seen. `ringed`: confirmed',
      claims: 'ids of the statements that give this answer',
    },
  );

/** One question of data/questions.json */
export const questionRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({ id: Id, label: texts, strip: v.optional(texts), answers: v.array(answerRecord(texts)) }),
    {
      id: 'a name of its own',
      label: 'the question',
      strip: 'the title of the question’s strip over time; then every answer has a label and a look',
      answers: 'what is answered, each with those who do',
    },
  );
export type QuestionRecord = v.InferOutput<ReturnType<typeof questionRecord>>;

/** One article of data/sources.json; its title stands in the language of the article. */
export const sourceRecord = (texts: Texts) =>
  describeFields(
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

/** One speaker of data/speakers.json */
export const speakerRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({
      id: Id,
      name: texts,
      short: v.optional(texts),
      office: v.nullish(texts),
      kind: v.optional(v.picklist(SPEAKER_KINDS)),
      camp: Id,
    }),
    {
      id: 'a name of its own',
      name: 'person, office or agency',
      short: 'for labels: a surname',
      office: 'what the person is; `null` or left out where there is none',
      kind: 'as machines tell them apart; left out for a voice that is nobody in particular',
      camp: 'id of `story.json`, `camps`',
    },
  );
export type SpeakerRecord = v.InferOutput<ReturnType<typeof speakerRecord>>;

/** One base map label of data/towns.json */
export const townRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({
      id: Id,
      kind: v.picklist(TOWN_KINDS),
      name: texts,
      lon: Longitude,
      lat: Latitude,
      minK: Amount,
      maxK: v.nullable(Amount),
      first: v.optional(v.boolean()),
    }),
    {
      id: 'a name of its own',
      kind: 'what it names; large areas have wide letters',
      name: 'what it is called',
      lon: 'longitude in degrees',
      lat: 'latitude in degrees',
      minK: 'the scale from which it is shown: the earth’s radius in heights of the map',
      maxK: 'the scale up to which it is shown; `null`: always',
      first: 'placed before the labels of the story, which make room for it',
    },
  );
export type TownRecord = v.InferOutput<ReturnType<typeof townRecord>>;

/** seeds/<article>.json: what identifies an article's file, and its bibliography in CSL-JSON. */
export const SeedRecord = describeFields(
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
