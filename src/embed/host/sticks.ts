import { style } from './style.ts';

/** Px from the window's upper and lower edge at which the probes are to stand. */
const MARK = 10;
/** A host that zooms moves them a little. */
const NEAR = 3 * MARK;

const COMMON = {
  display: 'block',
  width: '1px',
  margin: '0',
  border: '0',
  padding: '0',
  'max-height': 'none',
  transition: 'none',
  visibility: 'hidden',
};

function put(into: HTMLElement, properties: Record<string, string>): HTMLElement {
  const element = document.createElement('div');
  style(element, { ...COMMON, ...properties });
  into.prepend(element);
  return element;
}

/**
 * Whether something in `track` would stay on its place in the window while the page scrolls under it: tried with a box,
 * one px wide and laid across the whole window and one more on either side, that holds a sticky line for each edge of
 * the window. Put in, measured and taken out within a task, so that nobody sees it. It fails where a box around `track`
 * cuts off or scrolls by itself: at the page's very top such a box may still hold the upper line, but not the lower.
 */
export function sticks(track: HTMLElement): boolean {
  const { position } = track.style;
  const { top } = track.getBoundingClientRect();
  const box = put(track, { position: 'absolute', margin: `${-top - innerHeight}px 0 0` });
  const lower = put(box, { position: 'sticky', bottom: `${MARK}px`, height: '1px' });
  put(box, { height: `${3 * innerHeight}px` });
  const upper = put(box, { position: 'sticky', top: `${MARK}px`, height: '1px' });
  // Else a box around `track` that cuts off would not be one around the probe.
  style(track, { position: 'relative' });
  const [start, high, low] = [box, upper, lower].map((element) => element.getBoundingClientRect().top);
  box.remove();
  track.style.position = position;
  return start! < 0 && isNearEdge(high!) && isNearEdge(innerHeight - low!);
}

const isNearEdge = (distance: number) => distance > 0 && distance < NEAR;
