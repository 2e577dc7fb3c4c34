import { style } from './style.ts';

/** Px from the window's top at which the probe is to stand. */
const MARK = 10;

/**
 * Whether something in `track` would stay on its place in the window while the page scrolls under it: tried with a box,
 * one px wide and laid across the whole window, that holds a sticky one. Put in, measured and taken out within a task,
 * so that nobody sees it. It fails where a box around `track` cuts off or scrolls by itself.
 */
export function sticks(track: HTMLElement): boolean {
  const box = document.createElement('div');
  const inner = document.createElement('div');
  const common = {
    display: 'block',
    width: '1px',
    border: '0',
    padding: '0',
    transition: 'none',
    visibility: 'hidden',
  };
  const { top } = track.getBoundingClientRect();
  style(box, {
    ...common,
    position: 'absolute',
    margin: `${-top - innerHeight}px 0 0`,
    height: `${3 * innerHeight}px`,
    'max-height': 'none',
  });
  style(inner, { ...common, position: 'sticky', top: `${MARK}px`, margin: '0', height: '1px' });
  box.append(inner);
  track.prepend(box);
  // Else a box around `track` that cuts off would not be one around the probe.
  const { position } = track.style;
  style(track, { position: 'relative' });
  const at = inner.getBoundingClientRect().top;
  const from = box.getBoundingClientRect().top;
  box.remove();
  track.style.position = position;
  // A host that zooms moves the mark a little; the box begins a whole window above it.
  return from < 0 && at > 0 && at < 3 * MARK;
}
