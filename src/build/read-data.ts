import { readFiles } from './read-files.ts';

/** The texts that a story is made of, by path from its folder. */
export function readData(story: string): Record<string, string> {
  return { ...readFiles(story, 'data', isData), ...readFiles(story, 'seeds', isData) };
}

function isData(path: string): boolean {
  return /\.(json|geojson|md)$/.test(path);
}
