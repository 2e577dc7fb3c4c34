import { memoize } from '../core/memoize.ts';
import type { Camera, Point } from '../geo/camera.ts';
import { contains } from '../geo/rect.ts';
import { freeBoxes, layouts, type Covered, type Format, type Layout } from '../theme/layouts.ts';
import type { Viewport } from './labels/types.ts';

/** The windows that the page is prerendered for: the smallest common ones. */
export const NOMINAL: Record<
  Format,
  { readonly layout: Layout['id']; readonly width: number; readonly height: number }
> = {
  upright: { layout: 'upright', width: 360, height: 540 },
  broad: { layout: 'wide', width: 1280, height: 708 },
};
/** Assumed height (px) of two callouts of two lines and the legend's button, for prerendering. */
const NOMINAL_CALLOUTS = 84;

const layoutById = (wanted: Layout['id']) => layouts.find(({ id }) => id === wanted)!;

/**
 * The layout that the style sheet uses, by the same media queries; without a window, the phone's. The map's size is an
 * argument only to make callers depend on it.
 */
export function layoutOf(_width: number, _height: number): Layout {
  const matches = (media: string) => typeof window !== 'undefined' && window.matchMedia(media).matches;
  return layouts.findLast(({ media }) => matches(media)) ?? layoutById('upright');
}

/** The same for a map alone, without cards or charts over it. */
export function bareLayoutOf(width: number, height: number): Layout {
  const insets = { left: 6, right: 6, top: 0.06, bottom: 0.02 };
  return { ...layoutOf(width, height), offset: { x: 0, y: 0 }, insets, cardBelow: false };
}

/** The viewport of the prerendered picture, which is shown in narrower windows as well. */
export function nominalViewport(format: Format): Viewport {
  const { layout, width, height } = NOMINAL[format];
  return below(viewportOf(layoutById(layout), width, height), NOMINAL_CALLOUTS);
}

/** From labels to the map's edge where nothing stands there, px. */
const AT_EDGE = 12;

/** The layout with the room that it has without the chart, which a chapter that shows what it tells of leaves out. */
export const roomIn = (layout: Layout, isFocused: boolean): Layout =>
  isFocused ? { ...layout, insets: { ...layout.insets, right: Math.min(layout.insets.right, AT_EDGE) } } : layout;

/** The highest line that all layouts of a format show, in map heights from the picture's centre. */
export const topOf = (wanted: Format): number =>
  Math.max(...layouts.filter(({ format }) => format === wanted).map(({ offset }) => -0.5 - offset.y));

/**
 * The free part of the map in a layout, in px from the picture's centre.
 * @param covered px at the bottom that cards and the time bar cover; null to use the layout's estimate
 */
export function viewportOf(layout: Layout, width: number, height: number, covered: Covered | null = null): Viewport {
  const { offset, insets, cardBelow, labelPx } = layout;
  const topEdge = -height / 2 - offset.y * height;
  const bottom = cardBelow && covered ? covered.cards : insets.bottom * height + (covered?.bar ?? 0);
  const frame = {
    x: insets.left - width / 2 - offset.x * height,
    y: topEdge + insets.top * height,
    width: width - insets.left - insets.right,
    height: Math.max(0, (1 - insets.top) * height - bottom),
  };
  return { height, topEdge, frame, labelled: frame, blocked: [], textPx: labelPx };
}

/** Room for the symbols at both edges together, px. */
const AT_EDGES = 24;

/** Of each camera the last one that is farther away: a window that is drawn wider leaves no trail of them. */
const lastOf = memoize((_: Camera): { farther?: Camera } => ({}));

function farther(camera: Camera, part: number): Camera {
  const [last, k] = [lastOf(camera), camera.k * part];
  return last.farther?.k === k ? last.farther : (last.farther = { ...camera, k });
}

/**
 * The camera in a window that is narrower than its format: farther away, so that nothing of a chapter falls off its edges.
 * The same object for the same window, since what is drawn is remembered by it.
 */
export function withinWindow(camera: Camera, { format, insets }: Layout, width: number, height: number): Camera {
  const part = (width - insets.left - insets.right - AT_EDGES) / height / freeBoxes[format].width;
  return part > 0 && part < 1 ? farther(camera, part) : camera;
}

/** Whether a point (map heights) is in the visible part of the map. */
export const seenIn =
  ({ labelled, height }: Viewport) =>
  ([x, y]: Point): boolean =>
    contains(labelled, { x: x * height, y: y * height, width: 0, height: 0 });

/** Gaps between the map's top edge, the callouts and the first label together, px. */
const AROUND_CALLOUTS = 14;

/** The viewport with its frame cut to the space below the callouts. */
export function below(viewport: Viewport, calloutsHeight: number): Viewport {
  const { frame } = viewport;
  const y = Math.max(frame.y, viewport.topEdge + calloutsHeight + AROUND_CALLOUTS);
  return { ...viewport, frame: { ...frame, y, height: Math.max(0, frame.y + frame.height - y) } };
}
