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
  return layouts.findLast(({ media }) => matches(media)) ?? layouts.find(({ id }) => id === 'upright')!;
}

/** The free part of the map in a layout, in px from the middle of the picture. */
export function roomOf({ offset, insets }: Layout, width: number, height: number): Room {
  const { left, right, top, bottom } = insets;
  const topEdge = -height / 2 - offset.y * height;
  const frame = {
    x: left - width / 2 - offset.x * height,
    y: topEdge + top * height,
    width: width - left - right,
    height: (1 - top - bottom) * height,
  };
  return { height, topEdge, frame, labelled: frame, blocked: [] };
}

/** From the top edge of the map to the plates, and from them to the first label, in px. */
const AROUND_PLATES = 14;

/** The same room, its frame no higher than what stands at the map's top edge leaves. */
export function below(room: Room, platesHeight: number): Room {
  const { frame } = room;
  const y = Math.max(frame.y, room.topEdge + platesHeight + AROUND_PLATES);
  return { ...room, frame: { ...frame, y, height: Math.max(0, frame.y + frame.height - y) } };
}
