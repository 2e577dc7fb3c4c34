import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';

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
