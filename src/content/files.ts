/** Texts by path, relative to the project's root: "data/claims/000.json". */
export type Files = Readonly<Record<string, string>>;

export const PATHS = {
  story: 'data/story.json',
  sources: 'data/sources.json',
  evidence: 'data/evidence.json',
  speakers: 'data/speakers.json',
  places: 'data/places.geojson',
  moves: 'data/moves.json',
  towns: 'data/towns.json',
  questions: 'data/questions.json',
  contradictions: 'data/contradictions.json',
  corrections: 'data/corrections.json',
  fields: 'data/fields.json',
  basemap: 'data/basemap.json',
  outlines: 'data/basemap/outlines.json',
} as const;

/** Those that hold a list of entries, as the files of `FOLDERS.claims` do. */
export const LISTS: readonly string[] = [
  PATHS.sources,
  PATHS.evidence,
  PATHS.speakers,
  PATHS.moves,
  PATHS.towns,
  PATHS.questions,
  PATHS.contradictions,
  PATHS.fields,
];

export const FOLDERS = {
  languages: 'data/languages/',
  claims: 'data/claims/',
  chapters: 'data/chapters/',
  pages: 'data/pages/',
  seeds: 'seeds/',
} as const;

/** The paths in a folder, not in one below it, that end with `extension`, in alphabetical order. */
export function pathsIn(files: Files, folder: string, extension: string): string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder) && path.endsWith(extension) && !path.slice(folder.length).includes('/'))
    .sort();
}

/** "004" of "data/claims/004.json". */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
