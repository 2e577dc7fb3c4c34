import { expect, test } from 'vitest';
import { policyOf } from '../../../src/site/policy.ts';

test('nothing is allowed but what comes from the site itself; only frames may start a worker from data', () => {
  expect(policyOf('page')).toContain("default-src 'none'");
  expect(policyOf('page')).not.toMatch(/unsafe|https?:|\*|worker-src[^;]*data:|frame-ancestors/);
  expect(policyOf('frame')).toContain("worker-src 'self' data:");
});
