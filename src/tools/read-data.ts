import { readFiles } from './read-files.ts';

/** The texts that a story is made of, by path from its folder. */
export function readData(story: string): Record<string, string> {
  return { ...readFiles(story, 'data', isData), ...readFiles(story, 'seeds', isData) };
}

/** Also what an editor may have meant as data: the check says that nothing reads it. */
function isData(path: string): boolean {
  return /\.(json|geojson|md|markdown|txt|csv|yaml|yml)$/i.test(path);
}
