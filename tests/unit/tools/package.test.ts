import { expect, test } from 'vitest';
import { zipName } from '../../../src/tools/package.ts';

test('the name of the package says whose story it is', () => {
  expect(zipName('as-reported', '1.0.0', undefined)).toBe('as-reported-1.0.0.zip');
  expect(zipName('as-reported', '1.0.0', 'tests/stories/flood')).toBe('flood-1.0.0.zip');
});
