import { group } from 'd3';
import { claimIdsIn } from '../../core/claim-ids.ts';
import { groupByMany } from '../../core/group-by-many.ts';
import { lineOf } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { ContradictionRecord, QuestionRecord } from '../schemas/lists.ts';
import { uncarriedIn } from './quantities.ts';

/** Every answer is given by a statement, in words or by that statement's own figure, and none of them gives two. */
export function questions(draft: Draft): Problem[] {
  const { claims } = draft;
  const counted = new Set(claims.flatMap(({ value }) => (value.quantity === null ? [] : [value.id])));
  const numberless = new Set(claims.map(({ value }) => value.id).filter((id) => !counted.has(id)));
  return draft.questions.flatMap((entry) => [
    ...(entry.value.answers.length > 0
      ? []
      : [problemAt(entry, '.answers', 'there is no answer', 'add one, or remove the question')]),
    ...repeated(entry),
    ...entry.value.answers.flatMap((answer, i) => [
      ...unused(entry, answer, i),
      ...figureless(entry, answer, i, numberless),
      ...figureInWords(entry, answer, i),
      ...unseen(entry, answer, i),
    ]),
  ]);
}

type Question = Entry<QuestionRecord>;
type Answer = QuestionRecord['answers'][number];

function repeated(entry: Question): Problem[] {
  const bound = entry.value.answers.flatMap(({ claims }, i) =>
    claims.map((id, j) => ({ id, path: `.answers[${i}].claims[${j}]` })),
  );
  return [...group(bound, ({ id }) => id)].flatMap(([id, [first, ...others]]) =>
    others.map(({ path }) =>
      problemAt(entry, path, `"${id}" answers this question already`, `keep it here or in ${first!.path}`),
    ),
  );
}

function unused(entry: Question, { claims }: Answer, i: number): Problem[] {
  if (claims.length > 0) return [];
  return [
    problemAt(entry, `.answers[${i}].claims`, 'nobody gives this answer', 'name a statement or remove the answer'),
  ];
}

function figureless(entry: Question, { label, claims }: Answer, i: number, numberless: ReadonlySet<string>): Problem[] {
  if (label !== undefined) return [];
  return claims.flatMap((id, j) =>
    numberless.has(id)
      ? [problemAt(entry, `.answers[${i}].claims[${j}]`, `"${id}" has no quantity`, 'give the answer a label')]
      : [],
  );
}

function figureInWords(entry: Question, { label }: Answer, i: number): Problem[] {
  return Object.entries(label ?? {})
    .filter(([, words]) => /\d/.test(words))
    .map(([lang, words]) =>
      problemAt(
        entry,
        `.answers[${i}].label.${lang}`,
        `"${words}" has a figure`,
        'leave the label out: the claim has it',
      ),
    );
}

/** What the strip shows is told apart by its look and named by its words. */
function unseen(entry: Question, { label, look }: Answer, i: number): Problem[] {
  if (entry.value.strip === undefined) return [];
  return [
    ...(label ? [] : [problemAt(entry, `.answers[${i}].label`, 'an answer on a strip without words', 'add a label')]),
    ...(look ? [] : [problemAt(entry, `.answers[${i}].look`, 'an answer on a strip without a look', 'add a look')]),
  ];
}

/**
 * It takes two statements to contradict each other, they carry every figure of our words about them, and they dispute
 * each other where the statements themselves say so, there and nowhere else.
 */
export function contradictions({ contradictions: entries, claims, languages }: Draft): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  // An id may be given twice, which is reported elsewhere.
  const all = group(
    claims.map(({ value }) => value),
    ({ id }) => id,
  );
  // Whom a faulty entry sets against whom cannot be told.
  const sound = entries.filter(({ value }) => new Set(value.claims.filter((id) => byId.has(id))).size > 1);
  const listed = groupByMany(
    entries.map(({ value }) => value.claims),
    (ids) => ids,
  );
  return [
    ...entries.flatMap((entry) => [...alone(entry), ...uncarried(entry, byId, languages)]),
    ...sound.flatMap((entry) => undisputed(entry, all)),
    ...(sound.length < entries.length ? [] : claims.flatMap((entry) => unlisted(entry, listed, byId))),
  ];
}

/** Else the map would show only the newer of two statements that contradict each other, and not say so. */
function undisputed(entry: Entry<ContradictionRecord>, all: ReadonlyMap<string, readonly ClaimRecord[]>): Problem[] {
  const { claims, disputed } = entry.value;
  const among = claims.flatMap((id) => all.get(id) ?? []);
  if (among.some(({ disputes }) => disputes.some((other) => claims.includes(other))) === disputed) return [];
  const [path, what, fix] = disputed
    ? ['.claims', 'none of its claims disputes another', 'add "disputes" to one, or "disputed": false here']
    : ['.disputed', 'two of its claims dispute each other', 'leave it out here, or their "disputes"'];
  return [problemAt(entry, path, what, fix)];
}

function unlisted(
  entry: Entry<ClaimRecord>,
  listed: ReadonlyMap<string, readonly (readonly string[])[]>,
  byId: ReadonlyMap<string, ClaimRecord>,
): Problem[] {
  const { id, disputes } = entry.value;
  return disputes
    .filter((other) => byId.has(other))
    .filter((other) => !listed.get(id)?.some((ids) => ids.includes(other)))
    .map((other) =>
      problemAt(entry, '.disputes', `no contradiction has "${id}" and "${other}"`, 'add one to contradictions.json'),
    );
}

/** A chapter that is to show a contradiction tells of both its sides. */
export function told({ chapters, claims }: Draft): Problem[] {
  return chapters
    .filter(({ value }) => value.chart === 'contradiction')
    .filter(({ value: { paragraphs } }) => {
      const cited = new Set(claimIdsIn(paragraphs.map(({ block }) => block)));
      return !claims.some(({ value }) => cited.has(value.id) && value.disputes.some((other) => cited.has(other)));
    })
    .map((entry) =>
      problemAt(
        entry,
        lineOf(entry.value, 'chart'),
        'the text cites no two statements that dispute each other',
        'link to both, or leave "chart" out',
      ),
    );
}

function alone(entry: Entry<ContradictionRecord>): Problem[] {
  if (new Set(entry.value.claims).size > 1) return [];
  return [problemAt(entry, '.claims', 'one statement contradicts nothing', 'name at least two different ones')];
}

function uncarried(
  entry: Entry<ContradictionRecord>,
  byId: ReadonlyMap<string, ClaimRecord>,
  languages: Draft['languages'],
): Problem[] {
  const claims = entry.value.claims.flatMap((id) => byId.get(id) ?? []);
  // What is missing or faulty is reported there; it may carry the figure.
  if (claims.length < entry.value.claims.length) return [];
  return (['title', 'text'] as const).flatMap((key) =>
    Object.entries(languages).flatMap(([lang, language]) => {
      // How its numbers are written was reported as wrong.
      if (language === null) return [];
      return uncarriedIn(entry.value[key][lang] ?? '', claims, language).map(({ written }) => {
        const what = `none of its claims carries the figure "${written}"`;
        return problemAt(entry, `.${key}.${lang}`, what, 'name the claim that does, or correct it');
      });
    }),
  );
}
