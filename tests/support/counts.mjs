// How the test runner counts: every reporter's result becomes `{ passed, failed, skipped }`.

/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts */

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
    passed: expected,
    failed: unexpected + flaky,
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

/**
 * What was skipped is said of each part, and counts for nothing.
 *
 * @param {Counts[]} parts
 * @returns {Counts}
 */
export const sum = (parts) => ({
  passed: parts.reduce((total, { passed }) => total + passed, 0),
  failed: parts.reduce((total, { failed }) => total + failed, 0),
});

/** @param {Counts} counts */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
