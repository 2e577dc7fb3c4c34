import { posix } from 'node:path';
import type { Problem } from '../content/problem.ts';

/** A path of the story, "data/places.geojson", from where commands are called: with the folder that `STORY` names. */
export const onDisk = (path: string): string => posix.join((process.env['STORY'] ?? '').replaceAll('\\', '/'), path);

/** Paths of the story in a text. The README is that of the project. */
const OWN = /(?<![\w./-])(?:data|seeds)\/(?!README\.md)[\w./-]*/g;

const withPaths = (text: string): string => text.replaceAll(OWN, onDisk);

export const problemOnDisk = ({ file, where, what, fix }: Problem): Problem => ({
  file: withPaths(file),
  where,
  what: withPaths(what),
  fix: withPaths(fix),
});
