/** Milliseconds: the longest wait for a page that is never idle, and the wait where browsers cannot tell. */
const LONGEST = 2000;
const GUESS = 200;

/** Runs once when the page has painted and has nothing better to do. Returns a function that calls it off. */
export function whenIdle(run: (deadline?: IdleDeadline) => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(run, { timeout: LONGEST });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(run, GUESS);
  return () => clearTimeout(timer);
}

/** Milliseconds: the room for a chart before the next frame is due, and the longest wait for that. */
const ROOM = 20;
const WAIT = 200;

/** The same, once no frame is due so soon that it would come late: what the reader has asked for is painted first. */
export function whenFree(run: () => void): () => void {
  const end = performance.now() + WAIT;
  const look = (deadline?: IdleDeadline) => {
    if (deadline && deadline.timeRemaining() < ROOM && performance.now() < end) cancel = whenIdle(look);
    else run();
  };
  let cancel = whenIdle(look);
  return () => cancel();
}

/** Runs once the element is within half a window of the viewport and the page is free. Returns a function that cancels. */
export function whenNear(node: Element, run: () => void): () => void {
  let cancel = () => observer.disconnect();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      cancel = whenFree(run);
    },
    { rootMargin: '50%' },
  );
  observer.observe(node);
  return () => cancel();
}

/** Milliseconds without a change after which what is out of sight follows: longer than a quick scroll through a chapter. */
const PAUSE = 1000;

/** The same, but after a pause, and for print, also where the element is not near. */
export function whenNearOrRested(node: Element, run: () => void): () => void {
  const runOnce = () => {
    cancel();
    run();
  };
  const stops = [whenNear(node, runOnce)];
  const rested = setTimeout(() => stops.push(whenFree(runOnce)), PAUSE);
  addEventListener('beforeprint', runOnce);
  const cancel = () => {
    stops.forEach((stop) => stop());
    clearTimeout(rested);
    removeEventListener('beforeprint', runOnce);
  };
  return cancel;
}

const SCROLLING = ['wheel', 'scroll'];
const SIGNS = [...SCROLLING, 'pointermove', 'pointerdown', 'keydown', 'focusin', 'input', 'click'];
/** Milliseconds given to a reader who only looks, or whose device hides what it does; then the app comes unasked. */
const PATIENCE = 10_000;

/**
 * Runs once when the reader has begun to use the page and the page is idle.
 * @param isSign whether an event tells that they have; scrolling that does not restarts the wait
 */
export function whenBegun(run: () => void, isSign: (event: Event) => boolean = () => true): void {
  const stop = new AbortController();
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(begin, PATIENCE);
  };
  const begin = () => {
    stop.abort();
    clearTimeout(timer);
    whenIdle(run);
  };
  const listen = (event: Event) => {
    if (isSign(event)) begin();
    else if (SCROLLING.includes(event.type)) wait();
  };
  wait();
  for (const sign of SIGNS) addEventListener(sign, listen, { signal: stop.signal, passive: true, capture: true });
}

/** Ends the current task: the browser can handle input before the rest runs. */
export const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));
