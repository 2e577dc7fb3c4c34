import { FOLDERS, PATHS, pathsIn, stemOf, type Files } from './files.ts';

export type Kind =
  | 'source'
  | 'evidence'
  | 'speaker'
  | 'claim'
  | 'place'
  | 'topic'
  | 'unit'
  | 'scope'
  | 'camp'
  | 'chapter'
  | 'seed'
  | 'outline';

/** Every id that the files hold, whether or not the rest of its entry is right; `null` where a file is unreadable. */
export type Ids = Readonly<Record<Kind, ReadonlySet<string> | null>>;

export function idsIn(json: ReadonlyMap<string, unknown>, files: Files, outlines: object | null): Ids {
  const story = json.get(PATHS.story) as Partial<Record<string, unknown>> | undefined;
  const places = json.get(PATHS.places) as { features?: unknown } | undefined;
  const claims = [...json].filter(([path]) => path.startsWith(FOLDERS.claims)).map(([, list]) => list);
  return {
    source: idsOf(json.get(PATHS.sources)),
    evidence: idsOf(json.get(PATHS.evidence)),
    speaker: idsOf(json.get(PATHS.speakers)),
    claim: claims.every(Array.isArray) ? idsOf(claims.flat()) : null,
    place: idsOf(places?.features),
    topic: idsOf(story?.topics),
    unit: idsOf(story?.units),
    scope: idsOf(story?.scopes),
    camp: idsOf(story?.camps),
    chapter: new Set(pathsIn(files, FOLDERS.chapters, '.md').map(chapterIdOf)),
    seed: new Set(pathsIn(files, FOLDERS.seeds, '.json').map(stemOf)),
    outline: outlines && new Set(Object.keys(outlines)),
  };
}

/** "start" of "data/chapters/01-start.de.md". */
function chapterIdOf(path: string): string {
  return stemOf(path)
    .replace(/^\d+-/, '')
    .replace(/\.[\w-]+$/, '');
}

function idsOf(list: unknown): Set<string> | null {
  if (!Array.isArray(list)) return null;
  return new Set(list.map((item: { id?: unknown } | null) => String(item?.id)));
}
