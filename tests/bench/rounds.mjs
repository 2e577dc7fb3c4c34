// What the benchmarks share: a browser page for each round, medians, and their words.
import { chromium } from '@playwright/test';
import { findBrowser, windowedBrowser } from '../support/browser.mjs';

const ROUNDS = 3;
/** Without WebGL: the map stays drawn, and a machine without a GPU loses no time on it. */
export const NO_GL = ['--disable-3d-apis'];

/** @typedef {import('@playwright/test').Page} Page */

const DESKTOP = { width: 1280, height: 800 };
/** With WebGL by software, as on a machine without a GPU. */
export const SOFTWARE_GL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/**
 * Runs something with a browser; each page it asks for is isNew, with a cache of its own.
 * @template Result
 * @param {string[]} flags
 * @param {(onPage: <T>(measure: (page: Page) => Promise<T>, viewport?: typeof DESKTOP) => Promise<T>) => Promise<Result>} run
 */
export async function withBrowser(flags, run) {
  // As readers have it, with windows, where there is one.
  const executablePath = (await windowedBrowser()) ?? (await findBrowser());
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...flags] });
  try {
    return await run(async (measure, viewport = DESKTOP) => {
      const context = await browser.newContext({ viewport });
      try {
        return await measure(await context.newPage());
      } finally {
        await context.close();
      }
    });
  } finally {
    await browser.close();
  }
}

/**
 * Medians of each round, in ms.
 * @param {(page: Page) => Promise<number[]>} measure
 * @param {string[]} flags
 */
export const eachRound = (measure, flags) =>
  withBrowser(flags, async (onPage) => {
    const medians = [];
    for (let round = 0; round < ROUNDS; round++) medians.push(median(await onPage(measure)));
    return medians;
  });

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * @param {readonly number[]} values
 * @param {number} part from 0 to below 1
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? NaN;
}

/** @param {number[]} medians */
export function inWords(medians) {
  return `${median(medians).toFixed(1)} ms (rounds: ${medians.map((ms) => ms.toFixed(1)).join(', ')})`;
}
