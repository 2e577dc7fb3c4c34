// How the test runner counts: every reporter's result becomes `{ passed, failed, skipped }`.

/**
 * `flaky` are those of the passed that passed only at a second try.
 *
 * @typedef {{ passed: number, failed: number, flaky?: number, skipped?: number }} Counts
 */

/**
 * A runner that fails without a failed test broke before or between its tests: that counts as one failure.
 *
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
const withBreakdown = ({ failed, ...counts }, exitCode) => ({ ...counts, failed: failed || Number(exitCode !== 0) });

/**
 * A step without tests of its own, such as the linter.
 *
 * @param {number} exitCode
 * @returns {Counts}
 */
export const countStep = (exitCode) => (exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @type {Record<'vitest' | 'playwright', (report: any) => Counts>} */
const READERS = {
  vitest: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  playwright: ({ stats: { expected, unexpected, flaky, skipped } }) => ({
    passed: expected + flaky,
    failed: unexpected,
    ...(flaky > 0 && { flaky }),
    ...(skipped > 0 && { skipped }),
  }),
};

/**
 * @param {keyof typeof READERS} runner
 * @param {string | null} report the text of its JSON report; null if it wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(runner, report, exitCode) {
  try {
    return withBreakdown(READERS[runner](JSON.parse(report ?? '')), exitCode);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @typedef {{ ms: number, name: string, isFlaky?: boolean }} Timed */

/**
 * Playwright's tests with their files and titles.
 *
 * @param {any} suite
 * @param {string} [above]
 * @returns {Timed[]}
 */
const timesInSuite = ({ suites = [], specs = [], title }, above = '') => {
  const at = above === '' ? title : `${above} › ${title}`;
  return [
    ...specs.map((/** @type {any} */ spec) => ({
      name: `${at} › ${spec.title}`,
      isFlaky: spec.tests.some((/** @type {any} */ { status }) => status === 'flaky'),
      ms: spec.tests
        .flatMap((/** @type {any} */ test) => test.results)
        .reduce((/** @type {number} */ sum, /** @type {any} */ { duration }) => sum + duration, 0),
    })),
    ...suites.flatMap((/** @type {any} */ inner) => timesInSuite(inner, at)),
  ];
};

/** @type {Record<'vitest' | 'playwright', (report: any) => Timed[]>} */
const TIMES = {
  vitest: ({ testResults }) =>
    testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
      assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
        name: `${name.replace(/^.*\/tests\//, '')} › ${fullName}`,
        ms: duration ?? 0,
      })),
    ),
  playwright: ({ suites }) => suites.flatMap((/** @type {any} */ suite) => timesInSuite(suite)),
};

/**
 * How long each test took, and whether it passed only at a second try.
 *
 * @param {keyof typeof TIMES} runner
 * @param {string | null} report as for `countTests`
 * @returns {Timed[]} none if the report cannot be read
 */
export function timesOf(runner, report) {
  try {
    return TIMES[runner](JSON.parse(report ?? ''));
  } catch {
    return [];
  }
}

/** @param {number} ms */
export const duration = (ms) => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/**
 * What was skipped, or passed at a second try, is said of each part; the former counts for nothing.
 *
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export const sum = (parts) => ({
  passed: parts.reduce((total, { passed }) => total + passed, 0),
  failed: parts.reduce((total, { failed }) => total + failed, 0),
});

/** @param {Counts} counts */
export const inWords = ({ passed, failed, flaky, skipped }) =>
  `${passed} passed${flaky ? ` (${flaky} at a second try)` : ''}, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
