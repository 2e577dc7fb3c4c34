import { describe, expect, test } from 'vitest';
import { countStep, countTests, duration, inWords, sum, timesOf } from '../../support/counts.mjs';

const vitest = (numPassedTests: number, numFailedTests: number) => JSON.stringify({ numPassedTests, numFailedTests });
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

describe('counting', () => {
  test.each([
    ['vitest', vitest(7, 0), 0, '7 passed, 0 failed'],
    ['vitest', vitest(5, 2), 1, '5 passed, 2 failed'],
    ['playwright', playwright(4, 0), 0, '4 passed, 0 failed'],
    ['playwright', playwright(3, 1), 1, '3 passed, 1 failed'],
    ['playwright', playwright(3, 0, 0, 5), 0, '3 passed, 0 failed, 5 skipped'],
  ] as const)('reads the report of %s: %s', (runner, report, exitCode, words) => {
    expect(inWords(countTests(runner, report, exitCode))).toBe(words);
  });

  test('says which passed only at a second try, and takes a test that failed twice for failed', () => {
    expect(inWords(countTests('playwright', playwright(3, 0, 1), 0))).toBe('4 passed (1 at a second try), 0 failed');
    expect(countTests('playwright', playwright(3, 1, 1), 1)).toEqual({ passed: 4, failed: 1, flaky: 1 });
  });

  test('counts a runner that broke between its tests as one failure', () => {
    expect(countTests('vitest', vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  });

  test.each([null, '', '{"num', '{}', 'null'])(
    'counts a runner that left no true report (%j) as one failure',
    (report) => {
      expect(countTests('playwright', report, 0)).toEqual({ passed: 0, failed: 1 });
    },
  );

  test('counts a step by its exit code', () => {
    expect([countStep(0), countStep(2)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
    ]);
  });

  test('adds the parts up', () => {
    expect(inWords(sum([countStep(0), countStep(1), { passed: 40, failed: 0 }]))).toBe('41 passed, 1 failed');
  });

  test('never counts as passed what was skipped', () => {
    expect(sum([{ passed: 2, failed: 0, skipped: 7 }])).toEqual({ passed: 2, failed: 0 });
  });
});

describe('times', () => {
  test('of each test are read from both runners’ reports', () => {
    const ofVitest = {
      testResults: [{ name: '/x/tests/unit/a.test.ts', assertionResults: [{ fullName: 'a b', duration: 1.5 }] }],
    };
    expect(timesOf('vitest', JSON.stringify(ofVitest))).toEqual([{ name: 'unit/a.test.ts › a b', ms: 1.5 }]);
    const spec = { title: 'does', tests: [{ status: 'flaky', results: [{ duration: 2 }, { duration: 3 }] }] };
    const ofPlaywright = { suites: [{ title: 'b.spec.ts', suites: [{ title: 'it', specs: [spec] }] }] };
    expect(timesOf('playwright', JSON.stringify(ofPlaywright))).toEqual([
      { name: 'b.spec.ts › it › does', ms: 5, isFlaky: true },
    ]);
  });

  test('are none where there is no report', () => expect(timesOf('vitest', null)).toEqual([]));

  test('are written in minutes and seconds', () => expect([duration(0), duration(754_400)]).toEqual(['0:00', '12:34']));
});
