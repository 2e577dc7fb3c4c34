import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { FOLDERS, stemOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import { wordsIn } from '../words.ts';
import type { ClaimRecord } from '../schemas/claim.ts';

/** What each statement must fulfil by itself, beyond its schema. */
export function statements({ story, claims, ids }: Draft): Problem[] {
  const labelled = new Set(story?.value.topics.filter(({ map }) => LABELLED.has(map)).map(({ id }) => id));
  const none = ids.claim?.size === 0 ? [NONE] : [];
  return [
    ...none,
    ...claims.flatMap((entry) => [
      ...home(entry),
      ...paragraphs(entry),
      ...anchor(entry),
      ...needless(entry, claims),
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

function needless(entry: Claim, claims: readonly Claim[]): Problem[] {
  const { id, disputes } = entry.value;
  const mutual = claims.filter(
    ({ value }) => disputes.includes(value.id) && value.disputes.includes(id) && value.id <= id,
  );
  return mutual.map(({ value }) => {
    const what = value.id === id ? 'it disputes itself' : `"${value.id}" lists this dispute too`;
    return problemAt(entry, '.disputes', what, `take "${value.id}" out: one side is enough`);
  });
}

function unlabelled(entry: Claim, labelled: ReadonlySet<string>): Problem[] {
  const { short, topic } = entry.value;
  if (short !== undefined || !labelled.has(topic)) return [];
  return [
    problemAt(entry, '.short', `the topic "${topic}" needs a label`, 'write two to five words in every language'),
  ];
}
