import { type ChapterText, lineOf } from '../chapters/read-chapter.ts';
import { linksOf } from '../chapters/markdown.ts';
import { FIELDS } from '../downloads.ts';
import type { Draft } from '../draft.ts';
import type { Kind } from '../ids.ts';
import type { PageText } from '../pages/read-page.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ChronologyRecord } from '../schemas/chronology.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { CorrectionsRecord, MoveRecord, QuestionRecord } from '../schemas/lists.ts';
import type { PlaceRecord } from '../schemas/place.ts';
import type { StoryRecord } from '../schemas/story.ts';
import { datesOf } from './claims.ts';

/** An id that stands for something else, and where it stands. */
interface Reference {
  readonly entry: Entry<unknown>;
  readonly path: string;
  readonly kind: Kind;
  readonly id: string;
}

/** Every id that is named exists, and none is named twice in a list. */
export function references(draft: Draft): Problem[] {
  const all = referencesIn(draft);
  return [...missing(draft, all), ...twice(all)];
}

function missing(draft: Draft, all: readonly Reference[]): Problem[] {
  return all
    .filter(({ kind, id }) => draft.ids[kind]?.has(id) === false)
    .map(({ entry, path, kind, id }) =>
      problemAt(entry, path, `there is no ${kind} "${id}"`, `correct the id or add the ${kind}`),
    );
}

function twice(all: readonly Reference[]): Problem[] {
  const seen = new Set<string>();
  return all.filter(isInList).flatMap(({ entry, path, id }) => {
    const key = [entry.file, entry.where, path.replace(IN_LIST, ''), id].join(' ');
    if (seen.has(key)) return [problemAt(entry, path, `"${id}" stands in this list already`, 'keep one of them')];
    seen.add(key);
    return [];
  });
}

const IN_LIST = /\[\d+\]$/;
/** Not what a question says of its answers, which has a check of its own. */
const isInList = ({ path }: Reference) => IN_LIST.test(path) && !path.startsWith('.answers');

function referencesIn(draft: Draft): Reference[] {
  return [
    ...(draft.story === null ? [] : ofStory(draft.story)),
    ...draft.sources.flatMap((entry) => refer(entry, 'seed', '.id', entry.value.id)),
    ...draft.speakers.flatMap((entry) => refer(entry, 'camp', '.camp', entry.value.camp)),
    ...draft.claims.flatMap(ofClaim),
    ...draft.places.flatMap(ofPlace),
    ...draft.moves.flatMap(ofMove),
    ...draft.chapters.flatMap(ofChapter),
    ...draft.questions.flatMap(ofQuestion),
    ...draft.pages.flatMap((entry) => ofText(entry)),
    ...(draft.chronology === null ? [] : ofChronology(draft.chronology)),
    ...draft.contradictions.flatMap((entry) => referAll(entry, 'claim', '.claims', entry.value.claims)),
    ...(draft.corrections === null ? [] : ofCorrections(draft.corrections)),
    ...datesOf(draft).flatMap(({ entry, path, when }) =>
      referAll(entry, 'evidence', `${path}.evidence`, when.evidence),
    ),
  ];
}

function ofStory(entry: Entry<StoryRecord>): Reference[] {
  const { opening, excerpt, counted, foreign } = entry.value;
  return [
    ...refer(entry, 'chapter', '.opening', opening),
    ...referAll(entry, 'chapter', '.excerpt', excerpt),
    ...refer(entry, 'unit', '.counted', counted),
    ...refer(entry, 'outline', '.foreign', foreign),
  ];
}

function ofClaim(entry: Entry<ClaimRecord>): Reference[] {
  const claim = entry.value;
  return [
    ...refer(entry, 'source', '.article', claim.article),
    ...refer(entry, 'speaker', '.speaker', claim.speaker),
    ...refer(entry, 'speaker', '.via', claim.via),
    ...referAll(entry, 'evidence', '.noteEvidence', claim.noteEvidence),
    ...refer(entry, 'topic', '.topic', claim.topic),
    ...refer(entry, 'unit', '.quantity.unit', claim.quantity?.unit),
    ...refer(entry, 'scope', '.quantity.scope', claim.quantity?.scope),
    ...referAll(entry, 'place', '.places', claim.places),
    ...referAll(entry, 'claim', '.disputes', claim.disputes),
  ];
}

function ofPlace(entry: Entry<PlaceRecord>): Reference[] {
  const { outline, within } = entry.value.properties;
  return [
    ...refer(entry, 'outline', '.properties.outline', outline),
    ...refer(entry, 'outline', '.properties.within', within),
  ];
}

function ofMove(entry: Entry<MoveRecord>): Reference[] {
  const { from, to, fromClaims, toClaims } = entry.value;
  return [
    ...refer(entry, 'place', '.from', from),
    ...refer(entry, 'place', '.to', to),
    ...referAll(entry, 'claim', '.fromClaims', fromClaims),
    ...referAll(entry, 'claim', '.toClaims', toClaims),
  ];
}

function ofChapter(entry: Entry<ChapterText>): Reference[] {
  const { see } = entry.value;
  return [...see.flatMap((id) => refer(entry, 'place', lineOf(entry.value, 'see'), id)), ...ofText(entry)];
}

function ofText(entry: Entry<ChapterText> | Entry<PageText>): Reference[] {
  return entry.value.paragraphs
    .flatMap(linksOf)
    .flatMap(({ line, link }) => (link.kind === 'claim' ? refer(entry, 'claim', `line ${line}`, link.id) : []));
}

function ofCorrections(entry: Entry<CorrectionsRecord>): Reference[] {
  return entry.value.list.flatMap(({ claims }, i) => referAll(entry, 'claim', `.list[${i}].claims`, claims));
}

/** Its notes and its span name what it shows; a check of its own says so. */
function ofChronology(entry: Entry<ChronologyRecord>): Reference[] {
  return entry.value.statements.flatMap(({ claim }, i) => refer(entry, 'claim', `.statements[${i}].claim`, claim));
}

function ofQuestion(entry: Entry<QuestionRecord>): Reference[] {
  return entry.value.answers.flatMap(({ claims }, i) => referAll(entry, 'claim', `.answers[${i}].claims`, claims));
}

function refer(entry: Entry<unknown>, kind: Kind, path: string, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ entry, kind, path, id }];
}

function referAll(entry: Entry<unknown>, kind: Kind, path: string, ids: readonly string[] = []): Reference[] {
  return ids.map((id, i) => ({ entry, kind, path: `${path}[${i}]`, id }));
}

/** Camps are told apart by their shapes, and a language is written in its own way. */
export function vocabularies({ story }: Draft): Problem[] {
  if (story === null) return [];
  const { camps, languages } = story.value;
  return [
    ...camps.flatMap(({ shape }, i) => {
      const first = camps.findIndex((camp) => camp.shape === shape);
      if (first === i) return [];
      const what = `"${camps[first]!.id}" has the shape "${shape}" already`;
      return [problemAt(story, `.camps[${i}].shape`, what, 'choose another: camps are told apart by it')];
    }),
    ...languages.flatMap(({ id, locale }, i) => {
      if (new Intl.Locale(locale).language === new Intl.Locale(id).language) return [];
      const what = `"${locale}" is no locale of the language "${id}"`;
      return [problemAt(story, `.languages[${i}].locale`, what, `write "${id}", or "${id}-" and a country`)];
    }),
  ];
}

/** The downloads have each field that is described. */
export function fields({ fields: entries }: Draft): Problem[] {
  return entries
    .filter(({ value }) => !FIELDS.includes(value.id))
    .map((entry) => {
      const what = `a statement has no field "${entry.value.id}"`;
      return problemAt(entry, '.id', what, 'correct it, or remove the entry; data/README.md lists the fields');
    });
}
