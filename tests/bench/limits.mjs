// The budgets. kB are 1,000 bytes in gzip; times are ms on a phone's throttle or ratios within one run.
export const LIMITS = {
  beforeMap: { all: 180, html: 40, js: 50, fonts: 52 },
  withMap: { all: 700, requests: 20 },
  shift: 0.01,
  paintRatio: 1.3,
  blocking: 100,
  startRatio: 1.15,
  slider: { toPaint: 100, script: 4, glFrames: 0 },
  slowFrames: 2,
  heap: 2,
  build: 20,
};
