// How the work for a day grows with the story, and what a step of the slider costs among a thousand moments:
// `npm run bench:core`. The stories are made up. It says whether the limits are met; a busy machine misses them.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../src/tools/serve.mjs';
import { eachRound, inWords, median, NO_GL, quantile } from './rounds.mjs';

const SIZES = [100, 1_000, 10_000, 100_000];
const ROUNDS = 5;
/** A call for one day in a story of so many statements may take so many ms. */
const CALL = { statements: 10_000, limit: 2 };
const STEP = { steps: 300, warmUps: 50, limit: 16 };

/** @typedef {import('./growth.ts').Costs} Costs */
/** @typedef {Record<string, number>} Row */

/** @param {string} name */
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const outDir = path('../../node_modules/.cache/bench');
const calls = /** @type {const} */ (['scene', 'estimates']);

await printGrowth();
await printSlider();

async function printGrowth() {
  const { measure } = await bundled('growth.ts');
  measure(1_000, 0);
  const rows = SIZES.map((size) => rowOf(Array.from({ length: ROUNDS }, (_, seed) => measure(size, seed))));
  console.log(
    'ms for filing the statements, then for one day; power: of the size, by which it grew since the last one',
  );
  console.table(Object.fromEntries(SIZES.map((size, i) => [size, withPowers(rows, i)])));
  const at = rows[SIZES.indexOf(CALL.statements)] ?? {};
  for (const call of calls) {
    const growth = (rows.at(-1)?.[call] ?? NaN) / (rows[0]?.[call] ?? NaN);
    print(
      `${call} of ${CALL.statements} statements`,
      `${at[call]} ms`,
      `${CALL.limit} ms`,
      (at[call] ?? NaN) <= CALL.limit,
    );
    print(`${call}: growth`, `x ${growth.toFixed(0)}`, `x ${nLogN().toFixed(0)} (n log n)`, growth <= nLogN());
  }
}

/** Medians of the rounds, in ms. @param {Costs[]} rounds @returns {Row} */
function rowOf(rounds) {
  /** @param {(round: Costs) => number} value */
  const over = (value) => Number(median(rounds.map(value)).toFixed(4));
  return {
    filing: over(({ index }) => index),
    ...Object.fromEntries(
      calls.flatMap((call) => [
        [call, over((round) => median(round[call]))],
        [`${call}, 95th`, over((round) => quantile(round[call], 0.95))],
      ]),
    ),
  };
}

/** @param {Row[]} rows @param {number} i */
function withPowers(rows, i) {
  const [row = {}, before] = [rows[i], rows[i - 1]];
  /** @param {string} call */
  const power = (call) => (before ? Math.log10((row[call] ?? NaN) / (before[call] ?? NaN)).toFixed(2) : '');
  return { ...row, ...Object.fromEntries(calls.map((call) => [`${call}, power`, power(call)])) };
}

/** By how much n log n grows from the smallest size to the largest. */
function nLogN() {
  const [first, last] = [SIZES[0] ?? NaN, SIZES.at(-1) ?? NaN];
  return (last * Math.log(last)) / (first * Math.log(first));
}

async function printSlider() {
  await build({
    configFile: path('../../vite.config.ts'),
    root: path('pages'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: path('pages/slider.html') } },
  });
  const site = await serve({ dir: outDir });
  let moments = 0;
  const medians = await eachRound(async (page) => {
    await page.goto(`${site.url}slider.html`);
    const slider = page.getByRole('slider');
    moments = Number(await slider.getAttribute('max')) + 1;
    return slider.evaluate(stepsInPage, STEP);
  }, NO_GL);
  await site.close();
  const cost = median(medians);
  print(
    `a step among ${moments} moments`,
    `${inWords(medians)} of script and layout`,
    `${STEP.limit} ms`,
    cost < STEP.limit,
  );
}

/**
 * Runs in the page: forwards by key from the first moment on.
 * @param {HTMLElement | SVGElement} slider
 * @param {typeof STEP} plan
 */
async function stepsInPage(slider, { steps, warmUps }) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const press = (/** @type {string} */ key) =>
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  press('Home');
  const costs = [];
  for (let step = 0; step < warmUps + steps; step++) {
    await frame();
    const start = performance.now();
    press('ArrowRight');
    // The page follows in microtasks.
    for (let turn = 0; turn < 3; turn++) await null;
    document.body.getBoundingClientRect();
    costs.push(performance.now() - start);
  }
  return costs.slice(warmUps);
}

/** @param {string} file @returns {Promise<typeof import('./growth.ts')>} */
async function bundled(file) {
  await build({
    configFile: path('../../vite.config.ts'),
    root: path('../..'),
    logLevel: 'error',
    build: { ssr: path(file), outDir, emptyOutDir: true, copyPublicDir: false, minify: false },
  });
  return import(`${outDir}/growth.js`);
}

/** @param {string} what @param {string} cost @param {string} limit @param {boolean} isMet */
function print(what, cost, limit, isMet) {
  console.log(`${isMet ? 'met    ' : 'NOT MET'} ${what}: ${cost}; limit ${limit}`);
}
