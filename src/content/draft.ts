import type { Geometry, Feature } from 'geojson';
import type * as v from 'valibot';
import type { Lang } from '../core/types.ts';
import { type ChapterText, readChapter } from './chapters/read-chapter.ts';
import { type Files, FOLDERS, OPTIONAL, PATHS, pathsIn, unknownFiles } from './files.ts';
import { illegible } from './encoding.ts';
import { type Ids, idsIn } from './ids.ts';
import { readJson } from './json.ts';
import { type LanguageData, languagesIn, languagesTwice, readLanguage } from './languages/read-language.ts';
import { type PageText, readPage } from './pages/read-page.ts';
import { listIn, readList, readOne } from './read-list.ts';
import { BaseMapRecord } from './schemas/basemap.ts';
import { textsIn } from './schemas/basics.ts';
import { chronologyRecord, type ChronologyRecord } from './schemas/chronology.ts';
import { claimRecord, type ClaimRecord } from './schemas/claim.ts';
import {
  correctionsRecord,
  type CorrectionsRecord,
  LIST_NAMES,
  type ListName,
  LISTS,
  SeedRecord,
} from './schemas/lists.ts';
import { PlaceCollection, placeRecord, type PlaceRecord } from './schemas/place.ts';
import { storyRecord, type StoryRecord } from './schemas/story.ts';
import type { Entry, Report } from './problem.ts';

type Lists = { readonly [K in ListName]: readonly Entry<v.InferOutput<ReturnType<(typeof LISTS)[K]>>>[] };

/** All of the data that passed the schemas. What did not is absent; its id still counts in `ids`. */
export interface Draft extends Lists {
  readonly story: Entry<StoryRecord> | null;
  readonly claims: readonly Entry<ClaimRecord>[];
  readonly places: readonly Entry<PlaceRecord>[];
  readonly corrections: Entry<CorrectionsRecord> | null;
  /** `null` also where the story has none. */
  readonly chronology: Entry<ChronologyRecord> | null;
  /** By name, then by language. */
  readonly pages: readonly Entry<PageText>[];
  readonly seeds: readonly Entry<SeedRecord>[];
  /** By chapter, then by language. */
  readonly chapters: readonly Entry<ChapterText>[];
  /** By language, in the order of the story; `null` where one of its files fails. */
  readonly languages: Readonly<Record<Lang, LanguageData | null>>;
  /** What the base map is made from. */
  readonly basemap: Entry<BaseMapRecord> | null;
  /** `null` before the base map is made. */
  readonly outlines: Readonly<Record<string, Geometry>> | null;
  readonly ids: Ids;
  /** Every file that is there, whether or not it could be read. */
  readonly paths: readonly string[];
}

/** Reads every file and reports whatever fails its schema. */
export function readDraft(files: Files, report: Report): Draft {
  const json = new Map(pathsToRead(files).map((path) => [path, readAny(files, path, report)]));
  const list = <S extends Parameters<typeof readList>[2]>(path: string, schema: S) =>
    readList<S>(path, json.get(path), schema, report);
  const places = readOne(PATHS.places, json.get(PATHS.places), PlaceCollection, report);
  const outlines = readOutlines(json.get(PATHS.outlines), report);
  const tongues = languagesIn(json.get(PATHS.story));
  const languages = tongues.map(({ id }) => id);
  const texts = textsIn(languages);
  for (const problem of [...illegible(files), ...unknownFiles(files, languages), ...languagesTwice(languages)])
    report(problem);
  return {
    story: readOne(PATHS.story, json.get(PATHS.story), storyRecord(texts, languages), report),
    ...(Object.fromEntries(
      LIST_NAMES.map((name) => [name, list(PATHS[name], LISTS[name](texts))]),
    ) as unknown as Lists),
    claims: pathsIn(files, FOLDERS.claims, '.json').flatMap((path) => list(path, claimRecord(texts))),
    places: readList(PATHS.places, places?.value.features, placeRecord(texts), report, '.features'),
    corrections: readOne(PATHS.corrections, json.get(PATHS.corrections), correctionsRecord(texts), report),
    chronology: readOne(PATHS.chronology, json.get(PATHS.chronology), chronologyRecord(texts), report),
    pages: pathsIn(files, FOLDERS.pages, '.md').flatMap((path) => readPage(files, path, languages, report) ?? []),
    seeds: pathsIn(files, FOLDERS.seeds, '.json').flatMap((p) => readOne(p, json.get(p), SeedRecord, report) ?? []),
    chapters: pathsIn(files, FOLDERS.chapters, '.md').flatMap(
      (path) => readChapter(files, path, languages, report) ?? [],
    ),
    languages: Object.fromEntries(tongues.map(({ id, locale }) => [id, readLanguage(files, id, locale, report)])),
    basemap: readOne(PATHS.basemap, json.get(PATHS.basemap), BaseMapRecord, report),
    outlines,
    ids: idsIn(json, files, outlines),
    paths: Object.keys(files),
  };
}

/** The parsed file; of a file with a list, the list. */
function readAny(files: Files, path: string, report: Report): unknown {
  const json = readJson(files, path, report);
  return LIST_NAMES.some((name) => PATHS[name] === path) || path.startsWith(FOLDERS.claims)
    ? listIn(path, json, report)
    : json;
}

function pathsToRead(files: Files): string[] {
  const wanted = Object.values(PATHS).filter((path) => path in files || !OPTIONAL.includes(path));
  return [...wanted, ...pathsIn(files, FOLDERS.claims, '.json'), ...pathsIn(files, FOLDERS.seeds, '.json')];
}

/** The outlines of areas by id, from the base map's own file, which the tool that makes it has checked. */
function readOutlines(json: unknown, report: Report): Readonly<Record<string, Geometry>> | null {
  if (json === undefined) return null;
  const { features } = (json ?? {}) as { features?: unknown };
  if (Array.isArray(features) && features.every(isOutline)) {
    return Object.fromEntries(features.map((feature) => [String(feature.id), feature.geometry]));
  }
  report({ file: PATHS.outlines, where: '', what: 'these are no outlines', fix: 'run npm run basemap' });
  return null;
}

const isOutline = (feature: Partial<Feature> | null): feature is Feature => !!feature?.id && !!feature.geometry;
