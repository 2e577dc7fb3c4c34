import { chronology, silence } from './checks/chronology.ts';
import { addresses, days, duplicates, seedsFollowed } from './checks/story.ts';
import { datasetOf } from './dataset.ts';
import { focus, baseMap, places } from './checks/places.ts';
import { contradictions, questions, told } from './checks/questions.ts';
import { dates, statements } from './checks/claims.ts';
import { fields, references, vocabularies } from './checks/references.ts';
import { figures, quantities } from './checks/quantities.ts';
import { sums } from './checks/sums.ts';
import { gaps, pages, lengths, translations } from './checks/texts.ts';
import { readDraft, type Draft } from './draft.ts';
import { PATHS, type Files } from './files.ts';
import type { Entry, Problem } from './problem.ts';
import { LIST_NAMES, type ListName } from './schemas/lists.ts';
import type { StoryData } from './story-data.ts';

export type Result =
  { readonly ok: true; readonly data: StoryData } | { readonly ok: false; readonly problems: readonly Problem[] };

const CHECKS = [
  duplicates,
  references,
  dates,
  days,
  statements,
  quantities,
  questions,
  seedsFollowed,
  translations,
  lengths,
  figures,
  sums,
  contradictions,
  told,
  chronology,
  pages,
  baseMap,
  addresses,
  vocabularies,
  places,
  fields,
  gaps,
];

/** Reads and checks a story; gives either all of its data or all of its problems, across all files, by file. */
export function parseStory(files: Files): Result {
  const problems: Problem[] = [];
  const draft = readDraft(files, (problem) => problems.push(problem));
  problems.push(...CHECKS.flatMap((check) => check(draft)));
  const ofLanguages = problems.filter(isOfLanguages);
  if (ofLanguages.length > 0) return { ok: false, problems: ofLanguages };
  const data = dataOf(draft);
  const [language] = Object.keys(draft.languages);
  // Which marks there are on a day, and which silences, is known only of a story that is right in all else.
  if (data && language && problems.length === 0) {
    const dataset = datasetOf(data, language);
    problems.push(...focus(dataset, draft.chapters), ...silence(dataset, draft.chronology));
  }
  return data && problems.length === 0 ? { ok: true, data } : { ok: false, problems: problems.sort(byFile) };
}

function dataOf(draft: Draft): StoryData | null {
  const { story, corrections, basemap, chronology: chart, seeds, outlines, languages } = draft;
  if (story === null || corrections === null || basemap === null) return null;
  const lists = LIST_NAMES.map((name) => [name, valuesOf<unknown>(draft[name])]);
  return {
    ...(Object.fromEntries(lists) as Pick<StoryData, ListName>),
    story: story.value,
    claims: valuesOf(draft.claims),
    places: valuesOf(draft.places),
    corrections: corrections.value,
    chronology: chart?.value ?? null,
    pages: valuesOf(draft.pages),
    chapters: valuesOf(draft.chapters),
    seeds: Object.fromEntries(seeds.map(({ value }) => [value.id, value])),
    languages: Object.fromEntries(Object.entries(languages).flatMap(([lang, read]) => (read ? [[lang, read]] : []))),
    outlines: outlines ?? {},
  };
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

/** Which texts there should be is not known where the languages are wrong: nothing else is worth to be said then. */
const isOfLanguages = ({ file, where }: Problem) =>
  file === PATHS.story && /^\.languages(\[\d+\](\.id)?)?$/.test(where);

function byFile(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file);
}
