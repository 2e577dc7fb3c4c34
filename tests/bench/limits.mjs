// The budgets. kB are 1,000 bytes in gzip; times are ms on a phone's throttle, or what else the row says, or ratios within one
// run.
export const LIMITS = {
  /** Before the reader begins: then comes the app, and with it the live map. */
  atRest: { all: 125, html: 40, js: 15, fonts: 52 },
  /** A frame before somebody begins. */
  frame: 130,
  withMap: { all: 700, requests: 20 },
  shift: 0.01,
  paintRatio: 1.1,
  blocking: { atRest: 50, firstScroll: 100 },
  firstTouch: 100,
  /** Of the live map's start, compared with MapLibre alone. */
  start: { longest: 1.15, blocking: 1.2 },
  slider: { toPaint: 60, work: 15, glFrames: 0 },
  slowFrames: 1,
  heap: 2,
  build: { fromNothing: 20, again: 5 },
};
