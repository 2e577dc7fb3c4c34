import type { Rect } from '../../geo/rect.ts';
import type { Line } from './lines.ts';
import { heightOf, type Along } from './paths.ts';
import type { Plane } from './plane.ts';

/** The room that a level's number takes at the left edge, in px, and how far it stands above its level. */
const NUMBER_PX = { width: 58, height: 16 };

/** What no name may cross, in px: the lines as thin rectangles, and the numbers of the levels. */
export function obstaclesOf(
  lines: readonly Line[],
  levels: readonly number[],
  x: Along,
  plane: Plane,
  width: number,
): Rect[] {
  const px = (day: number) => (x(day) / 100) * width;
  return [
    ...lines.flatMap((line) =>
      line.holds.map(({ from, to, size }) => ({
        x: px(from),
        y: heightOf(line, size, plane),
        width: px(to) - px(from),
        height: 1,
      })),
    ),
    ...lines.flatMap(({ steps }) =>
      steps.map(({ day, low, high }) => ({
        x: px(day),
        y: plane.y(high),
        width: 1,
        height: plane.y(low) - plane.y(high),
      })),
    ),
    ...levels.map((level) => ({ ...NUMBER_PX, x: 0, y: plane.y(level) - NUMBER_PX.height })),
    { ...NUMBER_PX, x: 0, y: plane.words - NUMBER_PX.height / 2 },
  ];
}
