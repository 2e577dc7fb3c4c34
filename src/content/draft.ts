import type { Geometry } from 'geojson';
import type { ChapterText } from './chapters/read-chapter.ts';
import { readChapter } from './chapters/read-chapter.ts';
import type { Entry } from './entry.ts';
import { FOLDERS, PATHS, pathsIn, type Files } from './files.ts';
import { idsIn, type Ids } from './ids.ts';
import { readJson } from './json.ts';
import { readOutlines } from './outlines.ts';
import { readPage, type PageText } from './pages/read-page.ts';
import type { Report } from './problem.ts';
import { readList, readOne } from './read-list.ts';
import { BaseMapRecord } from './schemas/basemap.ts';
import { ClaimRecord } from './schemas/claim.ts';
import { ContradictionRecord } from './schemas/contradiction.ts';
import { CorrectionsRecord } from './schemas/corrections.ts';
import { EvidenceRecord } from './schemas/evidence.ts';
import { FieldRecord } from './schemas/field.ts';
import { MoveRecord } from './schemas/move.ts';
import { PlaceCollection, PlaceRecord } from './schemas/place.ts';
import { QuestionRecord } from './schemas/question.ts';
import { SeedRecord } from './schemas/seed.ts';
import { SourceRecord } from './schemas/source.ts';
import { SpeakerRecord } from './schemas/speaker.ts';
import { StoryRecord } from './schemas/story.ts';
import { TownRecord } from './schemas/town.ts';

/** All of the data that passed the schemas. What did not is absent; its id still counts in `ids`. */
export interface Draft {
  readonly story: Entry<StoryRecord> | null;
  readonly sources: readonly Entry<SourceRecord>[];
  readonly evidence: readonly Entry<EvidenceRecord>[];
  readonly speakers: readonly Entry<SpeakerRecord>[];
  readonly claims: readonly Entry<ClaimRecord>[];
  readonly places: readonly Entry<PlaceRecord>[];
  readonly moves: readonly Entry<MoveRecord>[];
  readonly towns: readonly Entry<TownRecord>[];
  readonly questions: readonly Entry<QuestionRecord>[];
  readonly contradictions: readonly Entry<ContradictionRecord>[];
  readonly corrections: Entry<CorrectionsRecord> | null;
  readonly fields: readonly Entry<FieldRecord>[];
  /** By name, then by language. */
  readonly pages: readonly Entry<PageText>[];
  readonly seeds: readonly Entry<SeedRecord>[];
  /** By chapter, then by language. */
  readonly chapters: readonly Entry<ChapterText>[];
  /** What the base map is made from. */
  readonly basemap: Entry<BaseMapRecord> | null;
  /** `null` before the base map is made. */
  readonly outlines: Readonly<Record<string, Geometry>> | null;
  readonly ids: Ids;
}

/** Reads every file and reports whatever fails its schema. */
export function readDraft(files: Files, report: Report): Draft {
  const json = new Map(pathsToRead(files).map((path) => [path, readJson(files, path, report)]));
  const list = <S extends Parameters<typeof readList>[2]>(path: string, schema: S) =>
    readList<S>(path, json.get(path), schema, report);
  const places = readOne(PATHS.places, json.get(PATHS.places), PlaceCollection, report);
  const outlines = readOutlines(json.get(PATHS.outlines));
  return {
    story: readOne(PATHS.story, json.get(PATHS.story), StoryRecord, report),
    sources: list(PATHS.sources, SourceRecord),
    evidence: list(PATHS.evidence, EvidenceRecord),
    speakers: list(PATHS.speakers, SpeakerRecord),
    claims: pathsIn(files, FOLDERS.claims, '.json').flatMap((path) => list(path, ClaimRecord)),
    places: readList(PATHS.places, places?.value.features, PlaceRecord, report, '.features'),
    moves: list(PATHS.moves, MoveRecord),
    towns: list(PATHS.towns, TownRecord),
    questions: list(PATHS.questions, QuestionRecord),
    contradictions: list(PATHS.contradictions, ContradictionRecord),
    corrections: readOne(PATHS.corrections, json.get(PATHS.corrections), CorrectionsRecord, report),
    fields: list(PATHS.fields, FieldRecord),
    pages: pathsIn(files, FOLDERS.pages, '.md').flatMap((path) => readPage(files, path, report) ?? []),
    seeds: pathsIn(files, FOLDERS.seeds, '.json').flatMap((p) => readOne(p, json.get(p), SeedRecord, report) ?? []),
    chapters: pathsIn(files, FOLDERS.chapters, '.md').flatMap((path) => readChapter(files, path, report) ?? []),
    basemap: readOne(PATHS.basemap, json.get(PATHS.basemap), BaseMapRecord, report),
    outlines,
    ids: idsIn(json, files, outlines),
  };
}

function pathsToRead(files: Files): string[] {
  const required = Object.values(PATHS).filter((path) => path !== PATHS.outlines);
  const made = PATHS.outlines in files ? [PATHS.outlines] : [];
  return [...required, ...made, ...pathsIn(files, FOLDERS.claims, '.json'), ...pathsIn(files, FOLDERS.seeds, '.json')];
}
