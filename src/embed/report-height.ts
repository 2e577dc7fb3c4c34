import { isHeightRequest } from './host-protocols.ts';
import { onParentMessage, type Port } from './port.ts';

declare global {
  interface Window {
    /** Chromium 154: takes the page's height as its frame's, where the page around it asks for that by `frame-sizing`. */
    requestResize?(): void;
  }
}

/**
 * Offers the height (px) that the host is told to the browser as well. Our pages fill any frame, so one is as high only
 * while it is measured.
 */
function offerHeight(height: number): void {
  if (!window.requestResize) return;
  const { style } = document.documentElement;
  style.minHeight = `${height}px`;
  try {
    window.requestResize();
  } catch {
    // Not in an `<iframe>`.
  }
  style.minHeight = '';
}

/** Milliseconds between two reports. */
const INTERVAL = 16;

/** How often in a row the content may grow because the frame grew; a layout that goes on would never stop. */
const MAX_GROWTH_LOOPS = 3;

/** A measurement of the page in the frame; px. */
export interface Measurement {
  readonly height: number;
  readonly width: number;
  /** Whether the frame's own size has changed since the last measurement. */
  readonly wasResized: boolean;
  /** Whether to report the height even if it is unchanged. */
  readonly repeat: boolean;
}

/**
 * Returns a function that takes one measurement after the other and gives the height to report, or null for none.
 *
 * @param width of the frame (px) before the first measurement
 */
export function createHeightReporter(width: number): (measurement: Measurement) => number | null {
  let last = { height: 0, width };
  let reported = 0;
  let loops = 0;
  return (now) => {
    if (now.height <= 0) return null;
    const isNew = now.height !== last.height;
    const isLoop = now.wasResized && now.width === last.width && now.height > last.height;
    if (isNew) loops = isLoop ? loops + 1 : 0;
    last = now;
    if (isNew && loops <= MAX_GROWTH_LOOPS) return (reported = now.height);
    return now.repeat ? reported : null;
  };
}

/**
 * Reports the frame's height (px, rounded up) to the host: on every change, and changed or not when the host asks
 * (`isHeightRequest`), when page or fonts have loaded and when the page becomes visible again. At most once per `INTERVAL`, and
 * never 0, which is what a hidden frame measures. Uses timers because browsers withhold animation frames from
 * cross-origin frames out of view, whose height must be known before they are seen. Returns a function that stops it.
 *
 * @param measure the height (px) that shows the whole content
 */
export function reportHeight(port: Port, measure: () => number): () => void {
  if (!port.framed) return () => undefined;
  const heightToReport = createHeightReporter(innerWidth);
  let wasResized = false;
  let repeat = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    timer = undefined;
    const height = heightToReport({ height: Math.ceil(measure()), width: innerWidth, wasResized, repeat });
    wasResized = repeat = false;
    if (height === null) return;
    port.send({ type: 'height', height });
    offerHeight(height);
  };
  const schedule = () => (timer ??= setTimeout(report, INTERVAL));
  const scheduleRepeat = () => {
    repeat = true;
    schedule();
  };
  const onresize = () => {
    wasResized = true;
    schedule();
  };

  const observer = new ResizeObserver(schedule);
  for (const element of [document.body, ...document.body.children]) observer.observe(element);
  const stopListening = onParentMessage((data) => {
    if (isHeightRequest(data)) scheduleRepeat();
  });
  addEventListener('resize', onresize);
  // A browser that sizes frames itself measures once they have loaded, whatever it was told before.
  addEventListener('load', scheduleRepeat);
  document.addEventListener('visibilitychange', scheduleRepeat);
  void document.fonts?.ready.then(scheduleRepeat);
  report();
  return () => {
    observer.disconnect();
    stopListening();
    removeEventListener('resize', onresize);
    removeEventListener('load', scheduleRepeat);
    document.removeEventListener('visibilitychange', scheduleRepeat);
    clearTimeout(timer);
  };
}
