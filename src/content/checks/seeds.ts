import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { stemOf } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { SeedRecord } from '../schemas/seed.ts';

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
