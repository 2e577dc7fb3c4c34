import type { Explorer } from '../state/explorer.svelte.ts';
import { linesOfPlace, linesOfSquare, marksOf, type Line } from './marks/mark-text.ts';

/** "Map: what had been reported by 31 October 2020" */
export const sceneName = ({ words, lens, day }: Explorer): string => words.mapName[lens](words.day(day));

/** What the labels of the map say, mark by mark, as sentences. */
export function sceneInWords(explorer: Explorer): string {
  const { areas, squares, moves } = marksOf(explorer.scene);
  const said = [
    ...areas.map((mark) => linesOfPlace(explorer, mark)),
    ...squares.map((mark) => linesOfSquare(explorer, mark)),
    ...moves.map(({ label }): Line[] => [{ text: label }, { text: explorer.words.routeUnknown }]),
  ];
  return said.map((lines) => `${lines.map(({ text }) => text).join('; ')}.`.replace(/\.\.$/, '.')).join(' ');
}
