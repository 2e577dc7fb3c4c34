// What the benchmarks share: a browser page for each round, medians, and their words.
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.mjs';

const ROUNDS = 3;
/** Without WebGL: the map stays drawn, and a machine without a GPU loses no time on it. */
export const NO_GL = ['--disable-3d-apis'];

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Medians of each round, in ms.
 * @param {(page: Page) => Promise<number[]>} measure
 * @param {string[]} flags
 */
export async function eachRound(measure, flags) {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', ...flags] });
  const medians = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    medians.push(median(await measure(page)));
    await page.close();
  }
  await browser.close();
  return medians;
}

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
