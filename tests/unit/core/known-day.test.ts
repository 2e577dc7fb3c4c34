import { expect, test } from 'vitest';
import { knownDay } from '../../../src/core/known-day.ts';

test('a statement is known when it was said, if its article came later', () => expect(knownDay(3, 5)).toBe(3));
test('a statement is known by its article, if it may have been said later', () => expect(knownDay(9, 5)).toBe(5));
