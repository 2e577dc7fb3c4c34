import { group } from 'd3';
import { isoOf } from '../../core/days.ts';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { partsOf } from '../../core/edtf/parts.ts';
import { lineOf } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { FOLDERS, stemOf } from '../files.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { WhenRecord } from '../schemas/basics.ts';
import { wordsIn } from '../words.ts';

/** What each statement must fulfil by itself, beyond its schema. */
export function statements({ story, claims, ids }: Draft): Problem[] {
  const labelled = new Set(story?.value.topics.filter(({ map }) => LABELLED.has(map)).map(({ id }) => id));
  const none = ids.claim?.size === 0 ? [NONE] : [];
  const all = group(
    claims.map(({ value }) => value),
    ({ id }) => id,
  );
  return [
    ...none,
    ...claims.flatMap((entry) => [
      ...home(entry),
      ...paragraphs(entry),
      ...anchor(entry),
      ...needless(entry, all),
      ...unlabelled(entry, labelled),
    ]),
  ];
}

/** The statements of these topics have a label on the map or in its callouts. */
const LABELLED = new Set<string>(['place', 'arrival', 'question', 'reaction', 'context', 'square']);
const ANCHOR_WORDS = 6;

const NONE: Problem = {
  file: FOLDERS.claims,
  where: '',
  what: 'there is no statement',
  fix: 'add a file named after its article, e.g. 000.json; data/README.md says what it holds',
};

type Claim = Entry<ClaimRecord>;

function home(entry: Claim): Problem[] {
  const { id, article } = entry.value;
  const file = stemOf(entry.file);
  return [
    ...(article === file
      ? []
      : [problemAt(entry, '.article', `"${article}" stands in ${file}.json`, `move it, or write "${file}"`)]),
    ...(id.startsWith(`${file}-`)
      ? []
      : [problemAt(entry, '.id', `"${id}" stands in ${file}.json`, `begin it with "${file}-"`)]),
  ];
}

function paragraphs(entry: Claim): Problem[] {
  const { paragraph, paragraphEnd = paragraph } = entry.value;
  if (paragraphEnd >= paragraph) return [];
  return [problemAt(entry, '.paragraphEnd', 'it ends before it begins', `write ${paragraph} or more, or leave it out`)];
}

function anchor(entry: Claim): Problem[] {
  const words = wordsIn(entry.value.anchor).length;
  if (words <= ANCHOR_WORDS) return [];
  return [
    problemAt(entry, '.anchor', `the anchor has ${words} words`, `choose at most ${ANCHOR_WORDS} words of the article`),
  ];
}

/** @param all the statements of each id, since one may be given twice */
function needless(entry: Claim, all: ReadonlyMap<string, readonly ClaimRecord[]>): Problem[] {
  const { id, disputes } = entry.value;
  const disputesIt = (other: string) => all.get(other)?.some((record) => record.disputes.includes(id));
  const mutual = [...new Set(disputes)].filter((other) => other <= id && disputesIt(other));
  return mutual.map((other) => {
    const what = other === id ? 'it disputes itself' : `"${other}" lists this dispute too`;
    return problemAt(entry, '.disputes', what, `take "${other}" out: one side is enough`);
  });
}

function unlabelled(entry: Claim, labelled: ReadonlySet<string>): Problem[] {
  const { short, topic } = entry.value;
  if (short !== undefined || !labelled.has(topic)) return [];
  return [
    problemAt(entry, '.short', `the topic "${topic}" needs a label`, 'write two to five words in every language'),
  ];
}

/** A date of the data and where it stands. */
interface Dated {
  readonly entry: Entry<unknown>;
  readonly path: string;
  readonly when: WhenRecord;
}

/** Every date that has a basis. */
export function datesOf({ claims, sources }: Draft): Dated[] {
  return [
    ...sources.map((entry) => ({ entry, path: '.published', when: entry.value.published })),
    ...claims.map((entry) => ({ entry, path: '.said', when: entry.value.said })),
    ...claims.flatMap((entry) => {
      const when = entry.value.happened;
      return when === null ? [] : [{ entry, path: '.happened', when }];
    }),
  ];
}

/** External dates name their evidence, a list of days is one; the axis and the days of the chapters are in order. */
export function dates(draft: Draft): Problem[] {
  return [...withoutEvidence(draft), ...noLists(draft), ...axis(draft), ...offAxis(draft)];
}

function withoutEvidence(draft: Draft): Problem[] {
  return datesOf(draft)
    .filter(({ when }) => when.basis === 'external' && !when.evidence?.length)
    .map(({ entry, path }) =>
      problemAt(entry, path, 'an external date without evidence', 'name its evidence, or change the basis'),
    );
}

/** "One of these days", with no day left out between them, and few enough to be read; else a span is meant. */
function noLists(draft: Draft): Problem[] {
  return datesOf(draft).flatMap(({ entry, path, when }) => {
    const { kind, parts } = partsOf(when.edtf);
    if (kind !== 'set' || parts.some(({ day }) => day === undefined)) return [];
    const { from, to } = boundsOf(when.edtf);
    const days = to - from + 1;
    if (days === parts.length && days <= LONGEST_LIST) return [];
    const what =
      days === parts.length
        ? `a list of ${days} days is a span`
        : `the list leaves out days between ${isoOf(from)} and ${isoOf(to)}`;
    return [problemAt(entry, `${path}.edtf`, what, `write ${isoOf(from)}/${isoOf(to)}, or only neighbouring days`)];
  });
}

/** Days of which one is meant. */
const LONGEST_LIST = 3;

function axis({ story }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  return start < end ? [] : [problemAt(story, '.axis', 'the axis ends before it starts', 'put the earlier day first')];
}

function offAxis({ story, chapters }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  return chapters
    .filter(({ value }) => value.day < start || value.day > end)
    .map((entry) => {
      const what = `${entry.value.day} lies outside of the axis`;
      return problemAt(entry, lineOf(entry.value, 'day'), what, `choose a day from ${start} to ${end}`);
    });
}
