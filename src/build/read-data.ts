import { readFiles } from './read-files.ts';

/** The texts that a story is made of, by path from the project's root. */
export function readData(root: string): Record<string, string> {
  return { ...readFiles(root, 'data', isData), ...readFiles(root, 'seeds', isData) };
}

function isData(path: string): boolean {
  return /\.(json|geojson|md)$/.test(path);
}
