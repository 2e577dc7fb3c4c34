// `npm test`: the checks of the project. The last line says how many passed and failed. `npm run test:all` adds the
// browser tests that take long (every host, every window, every failure), those of the second story, and those in
// Firefox and WebKit; `npm run test:engines` is these alone, in Chromium as well.
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { hear, root, run } from '../src/tools/command.mjs';
import { install } from '../src/tools/install.mjs';
import { findBrowser, installShell } from './support/browser.mjs';
import { installStyles } from './support/citation-styles.mjs';
import { installEngines } from './support/engines.mjs';
import { countStep, countTests, duration, inWords, sum, timesOf } from './support/counts.mjs';

const REPORTS = join(root, 'node_modules', '.cache', 'reports');

/** @typedef {import('./support/counts.mjs').Counts} Counts */
/** @typedef {{ says: string, line: string, runner?: 'vitest' | 'playwright' }} Step */

/** Browser tests that `npm test` leaves to `npm run test:all`: those tagged `@long`, and all of these files. */
const LONG_FILES = [
  ...['failures', 'flights', 'theme', 'embed', 'once'].map((part) => `ground-${part}`),
  ...['boxes', 'chapters', 'consent', 'frame', 'fuzz', 'paper', 'sandbox', 'scroll'].map((part) => `embed-${part}`),
  ...['play', 'day'].map((part) => `timebar-${part}`),
  ...['address', 'answers', 'explore', 'fallback', 'links', 'publish', 'stills', 'story-layouts', 'story-order'],
  ...['takeaway', 'turning', 'zoom'],
];
const LONG = `"@long|\\b(${LONG_FILES.join('|')})\\.spec"`;

/**
 * Hundreds of pages, some at a time, run into what only a busy machine does: whatever failed is tried once more, and is
 * named at the end if it passed then.
 */
const PLAYWRIGHT = 'npx --no -- playwright test --forbid-only --retries=1 --reporter=list,json --config';

/** @type {Step} */
const BUILD = { says: 'Build: the pages, into dist/', line: 'npm run --silent build' };
/** @type {Step} */
const ENGINES = {
  says: 'Chromium, Firefox and WebKit: playwright',
  line: `${PLAYWRIGHT} tests/engines`,
  runner: 'playwright',
};
/** After all the tests in Chromium. @type {Step} */
const OTHER_ENGINES = {
  says: 'Firefox and WebKit: playwright',
  line: `${ENGINES.line} --project firefox --project webkit`,
  runner: 'playwright',
};

/** Each keeps one core busy: they run together, and say what they have to say one after the other. @type {Step[]} */
const STEPS_TOGETHER = [
  { says: 'Types: svelte-check', line: 'npm run --silent typecheck' },
  { says: 'Rules of the code: eslint', line: 'npx --no -- eslint . --max-warnings 0' },
  { says: 'Format: prettier', line: 'npx --no -- prettier --check --log-level warn .' },
  { says: 'Data: every claim has its source', line: 'npm run --silent check' },
  BUILD,
];

/** @type {Step} */
const VITEST = {
  says: 'Unit and component tests: vitest',
  line: 'npx --no -- vitest run --allowOnly=false --reporter=default --reporter=json',
  runner: 'vitest',
};
/** @type {Step} */
const SHORT = {
  says: 'Browser tests: playwright',
  line: `${PLAYWRIGHT} tests/browser --grep-invert ${LONG}`,
  runner: 'playwright',
};
/** The short ones are among them: a step of their own would be one more start and one more end on one core. @type {Step[]} */
const ALL_STEPS = [
  {
    // The map in software takes all of a core.
    says: 'Browser tests of the live map: playwright',
    line: `${PLAYWRIGHT} tests/browser --project live --workers 2`,
    runner: 'playwright',
  },
  {
    says: 'All other browser tests: playwright',
    line: `${PLAYWRIGHT} tests/browser --project drawn --project "large text"`,
    runner: 'playwright',
  },
  {
    says: 'Browser tests of the second story: playwright',
    line: `${PLAYWRIGHT} tests/browser/stories`,
    runner: 'playwright',
  },
  OTHER_ENGINES,
];
const onlyEngines = argv.includes('--engines');
const stepsInTurn = () => {
  if (onlyEngines) return [BUILD, ENGINES];
  return [VITEST, ...(argv.includes('--all') ? ALL_STEPS : [SHORT])];
};

/** @typedef {{ says: string, counts: Counts, ms: number, tests: import('./support/counts.mjs').Timed[] }} Result */

/**
 * @param {Step} step
 * @returns {Promise<Pick<Result, 'counts' | 'tests'>>}
 */
async function take({ line, runner }) {
  if (!runner) return { counts: countStep(await run(line)), tests: [] };

  const file = join(REPORTS, `${runner}.json`);
  await rm(file, { force: true });
  const exitCode = await run(runner === 'vitest' ? `${line} --outputFile.json="${file}"` : line, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const report = await readFile(file, 'utf8').catch(() => null);
  return { counts: countTests(runner, report, exitCode), tests: timesOf(runner, report) };
}

/** @returns {Promise<Result[]>} one for each step */
async function takeTogether() {
  /** @type {Result[]} */
  const results = [];
  const waiting = [...STEPS_TOGETHER];
  const takeNext = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = Date.now();
      const { exitCode, said } = await hear(step.line);
      console.log(`\n== ${step.says}\n${said}`);
      results.push({ says: step.says, counts: countStep(exitCode), tests: [], ms: Date.now() - start });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, takeNext));
  return results;
}

/** @returns {Promise<Counts[]>} one for each step */
async function takeAll() {
  const begin = Date.now();
  const results = onlyEngines ? [] : await takeTogether();
  for (const step of stepsInTurn()) {
    console.log(`\n== ${step.says}`);
    const start = Date.now();
    if (step === OTHER_ENGINES) await engines;
    results.push({ says: step.says, ...(await take(step)), ms: Date.now() - start });
  }

  console.log('\nThe slowest tests:');
  const tests = results.flatMap((result) => result.tests).sort((a, b) => b.ms - a.ms);
  for (const { ms, name } of tests.slice(0, 10)) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
  const flaky = tests.filter(({ isFlaky }) => isFlaky);
  if (flaky.length > 0) console.log('\nPassed only at a second try, which is a fault of the test or of the site:');
  for (const { name } of flaky) console.log(`  ${name}`);
  console.log('\nThe steps:');
  for (const { says, counts, ms } of results) console.log(`${duration(ms).padStart(6)}  ${says}: ${inWords(counts)}`);
  console.log(`${duration(Date.now() - begin).padStart(6)}  in all`);
  return results.map(({ counts }) => counts);
}

/** Installs Firefox and WebKit in the background; `test:all` waits for it before it tests in them. @type {Promise<void> | undefined} */
let engines;

/** Without packages or a browser there is nothing to run. */
async function prepare() {
  await install();
  await installShell();
  if (argv.includes('--all')) await installStyles();
  process.env.CHROME_PATH = await findBrowser();
  // Beside the first steps; before the last one it has ended.
  if (argv.includes('--all')) engines = installEngines();
}

const total = await prepare()
  .then(takeAll)
  .then(sum)
  .catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  });
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;
