import { viewportHeight } from '../state/viewport-height.ts';
import { LANDING } from './follow.ts';

/** Where a reader is: in the block at `index`, with `part` of it passed, 0 to 1. */
interface Place {
  readonly index: number;
  readonly part: number;
}

/**
 * The scroll positions (px) that every window of the page has in common: its start, where each block becomes the current
 * one, and its end. A block that stands beside the one before it takes up nothing.
 * @param tops of the blocks, px from the page's top; the first one begins with the page
 */
export function anchorsOf(tops: readonly number[], windowHeight: number, end: number): number[] {
  let last = 0;
  const inner = tops.slice(1).map((top) => (last = Math.max(last, Math.min(end, top - windowHeight * LANDING))));
  return [0, ...inner, Math.max(last, end)];
}

export function placeAt(anchors: readonly number[], y: number): Place {
  const index = Math.max(
    0,
    anchors.slice(0, -1).findLastIndex((anchor) => anchor <= y),
  );
  const [from, to] = [anchors[index]!, anchors[index + 1]!];
  return { index, part: to > from ? Math.min(1, (y - from) / (to - from)) : 0 };
}

/** The scroll position (whole px) of a place. Within its block, so that rounding changes no chapter. */
export function positionOf(anchors: readonly number[], { index, part }: Place): number {
  const [from, to] = [anchors[index]!, anchors[index + 1]!];
  const y = Math.round(from + part * (to - from));
  return index < anchors.length - 2 ? Math.max(Math.ceil(from), Math.min(y, Math.ceil(to) - 1)) : y;
}

export interface PlaceKeeper {
  /** Restores the place if the layout has changed, and returns true; else notes where the reader is now. */
  readonly look: () => boolean;
  readonly stop: () => void;
}

/** Tolerance for rounded scroll positions, px. */
const TOLERANCE = 1.5;
/** After that what goes by the size in its own time, such as charts that are drawn anew, has its new height. */
export const SETTLE_MS = 400;

/**
 * Keeps the reader in the same block, at the same part of it, when the layout changes: by a turn of the phone, a split
 * screen, zoom. What the layout goes by is the size of the map, not of the window: a phone's address bar, which comes and
 * goes while the reader scrolls, changes only the latter. Browsers keep a place by what is on the screen, which here is
 * sticky, or not at all.
 * @param map as wide as the page and as high as the window, short of what always covers it
 * @param whole what the reader scrolls through
 */
export function keepPlace(map: HTMLElement, blocks: readonly HTMLElement[], whole: HTMLElement): PlaceKeeper {
  const anchors = () => {
    const tops = blocks.map((block) => block.getBoundingClientRect().top + scrollY);
    return anchorsOf(tops, viewportHeight(), whole.getBoundingClientRect().bottom + scrollY - viewportHeight());
  };
  const layout = () => `${document.documentElement.clientWidth} ${map.clientHeight}`;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let kept = layout();
  let expected = 0;
  let place: Place = { index: 0, part: 0 };

  function note(): void {
    expected = scrollY;
    place = placeAt(anchors(), scrollY);
  }
  function restore(): void {
    kept = layout();
    scrollTo({ top: positionOf(anchors(), place), behavior: 'instant' });
    expected = scrollY;
  }
  /** Whoever scrolls on meanwhile is where they went. */
  function release(): void {
    clearTimeout(settling);
    settling = undefined;
  }
  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      restore();
      settling = undefined;
    }, SETTLE_MS);
  }
  function look(): boolean {
    const isChanged = layout() !== kept;
    if (isChanged) settle();
    if (isChanged || settling) restore();
    // Where it has put the reader itself, the place from before is the exact one, and turning back is exact as well.
    else if (Math.abs(scrollY - expected) >= TOLERANCE) note();
    return isChanged;
  }

  note();
  const observer = new ResizeObserver(look);
  observer.observe(map);
  const listening = new AbortController();
  const on = { passive: true, signal: listening.signal };
  for (const change of ['resize', 'scroll']) addEventListener(change, look, on);
  for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(input, release, on);
  return {
    look,
    stop() {
      release();
      observer.disconnect();
      listening.abort();
    },
  };
}
