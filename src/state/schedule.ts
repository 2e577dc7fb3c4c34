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

/** Milliseconds: what a chart takes, and after which the next idle moment will do, however short. */
const ROOM = 20;
const WAIT = 200;

/** Likewise, but waits until the next frame is far enough off for a chart to be drawn before it. */
export function whenFree(run: () => void): () => void {
  const end = performance.now() + WAIT;
  const look = (deadline?: IdleDeadline) => {
    if (deadline && deadline.timeRemaining() < ROOM && performance.now() < end) cancel = whenIdle(look);
    else run();
  };
  let cancel = whenIdle(look);
  return () => cancel();
}

/** Runs once the element is within half a window of the viewport and the page is idle. Returns a function that cancels. */
export function whenNear(node: Element, run: () => void): () => void {
  let when = whenFree;
  let cancel = () => observer.disconnect();
  const observer = new IntersectionObserver(
    (entries) => {
      // What scrolling brings has to be there before it is seen.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return void (when = whenIdle);
      observer.disconnect();
      cancel = when(run);
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
  const leave = whenNear(node, runOnce);
  let endPause = () => clearTimeout(rested);
  const rested = setTimeout(() => (endPause = whenFree(runOnce)), PAUSE);
  addEventListener('beforeprint', runOnce);
  const cancel = () => {
    leave();
    endPause();
    removeEventListener('beforeprint', runOnce);
  };
  return cancel;
}

const SCROLLING = ['wheel', 'scroll'];
const SIGNS = [...SCROLLING, 'pointermove', 'pointerdown', 'keydown', 'focusin', 'input', 'click'];
/** Where the page comes under a pointer that rests, browsers tell of a move that was none. */
const isRest = (event: Event) =>
  event.type === 'pointermove' && (event as PointerEvent).movementX === 0 && (event as PointerEvent).movementY === 0;
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
    if (isRest(event)) return;
    if (isSign(event)) begin();
    else if (SCROLLING.includes(event.type)) wait();
  };
  wait();
  for (const sign of SIGNS) addEventListener(sign, listen, { signal: stop.signal, passive: true, capture: true });
}

/** Ends the current task: the browser can handle input before the rest runs. */
export const nextTask = (): Promise<void> => new Promise((go) => setTimeout(go));
