import type { Snapshot } from '../core/snapshot.ts';
import { linesOfPlace, linesOfSquare, marksOf, type Line } from './marks/mark-text.ts';

/** "Map: what had been reported by 31 October 2020" */
export const sceneName = ({ words, lens, day }: Snapshot): string => words.mapName[lens](words.day(day));

/** What the labels of the map say, mark by mark, as sentences. */
export function sceneInWords(snapshot: Snapshot): string {
  const { areas, squares, moves } = marksOf(snapshot.scene);
  const said = [
    ...areas.map((mark) => linesOfPlace(snapshot, mark)),
    ...squares.map((mark) => linesOfSquare(snapshot, mark)),
    ...moves.map(({ label }): Line[] => [{ text: label }, { text: snapshot.words.routeUnknown }]),
  ];
  return said.map((lines) => `${lines.map(({ text }) => text).join('; ')}.`.replace(/\.\.$/, '.')).join(' ');
}
