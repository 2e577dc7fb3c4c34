import { layouts, type Layout } from '../theme/layouts.ts';
import type { Room } from './label-layout.ts';

/** The window that the page is prerendered for: the tightest common phone. Others only have more room. */
export const NOMINAL = { width: 360, height: 540 } as const;

/**
 * The layout that the style sheet uses, by the same media queries; without a window, the phone's. The map's size is
 * an argument so that a new one asks again.
 */
export function layoutOf(_width: number, _height: number): Layout {
  const matches = (media: string) => typeof window !== 'undefined' && window.matchMedia(media).matches;
  return layouts.findLast(({ media }) => matches(media)) ?? layouts.at(-1)!;
}

/** The free part of the map in a layout, in px from the middle of the picture. */
export function roomOf({ offset, insets }: Layout, width: number, height: number): Room {
  const { left, right, top, bottom } = insets;
  return {
    height,
    frame: {
      x: left - width / 2 - offset.x * height,
      y: top * height - height / 2 - offset.y * height,
      width: width - left - right,
      height: (1 - top - bottom) * height,
    },
  };
}
