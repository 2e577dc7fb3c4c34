import { dayOf, isoOf } from '../../core/days.ts';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { linksOf } from '../chapters/markdown.ts';
import type { Draft } from '../draft.ts';
import { stemOf } from '../files.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { SeedRecord } from '../schemas/lists.ts';
import type { StoryRecord } from '../schemas/story.ts';

/** Statements and links lie on the axis; nothing is printed before it is said, or corrected before corrections began. */
export function days(draft: Draft): Problem[] {
  return [...saidOffAxis(draft), ...saidTooLate(draft), ...linksOffAxis(draft), ...tooEarly(draft)];
}

/** The time slider cannot come to a statement that was made on none of its days. */
function saidOffAxis({ story, claims }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  const [first, last] = [dayOf(start)!, dayOf(end)!];
  return claims
    .filter(({ value }) => {
      const { from, to } = boundsOf(value.said.edtf);
      return to < first || from > last;
    })
    .map((entry) => {
      const what = `${entry.value.said.edtf} lies outside of the axis`;
      return problemAt(entry, '.said.edtf', what, `correct it, or make the axis of story.json longer`);
    });
}

/** An article cannot print what is said after it came out. */
function saidTooLate({ claims, sources }: Draft): Problem[] {
  const byId = new Map(sources.map(({ value }) => [value.id, value]));
  return claims.flatMap((entry) => {
    const published = byId.get(entry.value.article)?.published.edtf;
    if (published === undefined || boundsOf(entry.value.said.edtf).from <= boundsOf(published).to) return [];
    const what = `${entry.value.said.edtf} is after the article came out, ${published}`;
    return [problemAt(entry, '.said.edtf', what, 'correct it, or the article’s "published"')];
  });
}

function linksOffAxis({ story, chapters }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  return chapters.flatMap((entry) =>
    entry.value.paragraphs.flatMap(linksOf).flatMap(({ line, link }) => {
      if (link.kind !== 'day' || (link.day >= dayOf(start)! && link.day <= dayOf(end)!)) return [];
      const what = `the link leads to ${isoOf(link.day)}, outside of the axis`;
      return [problemAt(entry, `line ${line}`, what, `choose a day from ${start} to ${end}`)];
    }),
  );
}

function tooEarly({ corrections }: Draft): Problem[] {
  if (corrections === null) return [];
  const { since, list } = corrections.value;
  return list.flatMap(({ date }, i) => {
    if (date >= since) return [];
    const what = `${date} is before ${since}, since when corrections are listed`;
    return [problemAt(corrections, `.list[${i}].date`, what, 'correct it, or "since"')];
  });
}

/** No two entries of a kind have the same id; the map knows its marks by the ids of places and movements alike. */
export function duplicates(draft: Draft): Problem[] {
  const { sources, evidence, speakers, claims, places, moves, towns, questions, contradictions, fields } = draft;
  const marks = [...places, ...moves];
  const lists = [sources, evidence, speakers, claims, marks, towns, questions, contradictions, fields];
  return [...lists, ...vocabularies(draft)].flatMap(repeated);
}

type Identified = Entry<{ readonly id: string }>;

function vocabularies({ story, basemap }: Draft): Identified[][] {
  const { topics, units, scopes, camps } = story?.value ?? {};
  const outlines = basemap?.value.outlines;
  return [...listsOf(story, { topics, units, scopes, camps }), ...listsOf(basemap, { outlines })];
}

/** The lists of one file, by the names that they have there. */
function listsOf(
  entry: Entry<unknown> | null,
  lists: Readonly<Record<string, readonly { readonly id: string }[] | undefined>>,
): Identified[][] {
  return Object.entries(lists).map(([name, list = []]) =>
    list.map((value, i) => ({ file: entry!.file, where: `.${name}[${i}]`, value })),
  );
}

function repeated(entries: readonly Identified[]): Problem[] {
  const first = new Map<string, Identified>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, entry);
    const where = earlier && `${earlier.file}: ${earlier.where}`;
    return earlier ? [problemAt(entry, '.id', `"${id}" is taken by ${where}`, 'give it an id of its own')] : [];
  });
}

const PAGES = ['home', 'sources', 'chapter', 'embed', 'publish', 'example'] as const;
/** Folders that the build fills itself. */
const TAKEN = ['/assets/', '/data/', '/maps/', '/share/'];

/** No two pages have the same address, and none lies where the build or a folder of chapters or articles puts its own. */
export function addresses({ story, ids }: Draft): Problem[] {
  if (story === null) return [];
  const all = addressesOf(story);
  const within = (folder: string, what: string, names: ReadonlySet<string> | null) =>
    [...(names ?? [])].map((id) => ({ where: `${what}, ${id}`, address: `${folder}${id}/` }));
  const parts = story.value.languages.flatMap(({ chapter, sources }) => [
    ...within(chapter, 'a chapter', ids.chapter),
    // Once the story is long.
    ...within(sources, 'an article', ids.source),
  ]);
  return all.flatMap(({ where, address }, i) => {
    const flaw = (what: string) => [problemAt(story, where, what, 'choose another address')];
    const other = [...all.slice(0, i), ...parts].find((one) => one.address === address);
    if (other) return flaw(`"${address}" is the address of ${other.where} too`);
    const folder = TAKEN.find((one) => address.startsWith(one));
    return folder ? flaw(`the site keeps its own files in "${folder}"`) : [];
  });
}

const addressesOf = ({ value }: Entry<StoryRecord>) =>
  value.languages.flatMap((language, i) =>
    PAGES.map((page) => ({ where: `.languages[${i}].${page}`, address: language[page] })),
  );

/** Seeds are named after their articles and say the same of them, and statements stand in the paragraphs that a seed does not call unused. */
export function seedsFollowed({ claims, seeds, sources, ids }: Draft): Problem[] {
  const byId = new Map(seeds.map(({ value }) => [value.id, value]));
  return [
    ...claims.flatMap((entry) => misplaced(entry, byId)),
    ...seeds.flatMap(misnamed),
    ...seeds.flatMap((entry) => unlike(entry, sources)),
    ...seeds.filter(({ file }) => ids.source?.has(stemOf(file)) === false).map(orphaned),
  ];
}

function misnamed(entry: Entry<SeedRecord>): Problem[] {
  const name = stemOf(entry.file);
  return entry.value.id === name ? [] : [problemAt(entry, '.id', 'it differs from the file’s name', `write "${name}"`)];
}

function orphaned(entry: Entry<SeedRecord>): Problem {
  const what = `data/sources.json has no article "${stemOf(entry.file)}"`;
  return problemAt(entry, '.id', what, 'add the article there, or take this file away');
}

function unlike(entry: Entry<SeedRecord>, sources: Draft['sources']): Problem[] {
  const { id, language, bibliography } = entry.value;
  const source = sources.find(({ value }) => value.id === id);
  if (!source) return [];
  const differs = (path: string, own: string, other: string) =>
    own === other ? [] : [problemAt(entry, path, `${source.file} says "${other}"`, 'write the same in both')];
  return [
    ...differs('.language', language, source.value.language),
    ...differs('.bibliography.title', bibliography.title, source.value.title),
  ];
}

function misplaced(entry: Entry<ClaimRecord>, byId: ReadonlyMap<string, SeedRecord>): Problem[] {
  const { article, paragraph, paragraphEnd = paragraph } = entry.value;
  const { paragraphs = Infinity, unused = [] } = byId.get(article) ?? {};
  if (paragraphEnd > paragraphs) {
    const what = `the article has ${paragraphs} paragraphs`;
    return [problemAt(entry, '.paragraph', what, 'count its non-empty lines from 1')];
  }
  if (!unused.includes(paragraph)) return [];
  const fix = 'correct the paragraph, or take it out of "unused" of the seed';
  return [problemAt(entry, '.paragraph', `paragraph ${paragraph} is said to hold no statement`, fix)];
}
