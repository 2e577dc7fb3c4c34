import { describe, expect, test } from 'vitest';
import { repeatedIn } from '../../../src/charts/repeated.ts';
import type { Source } from '../../../src/core/dataset.ts';
import { claim, dated } from '../../support/scene-story.ts';

const sources: Source[] = [{ id: '100', title: '', short: '', language: 'de', published: dated(60, 61), adds: '' }];
const idAt = (said: number, day: number, lens: 'reported' | 'happened' = 'reported') =>
  repeatedIn(claim('a', { said }), sources, day, lens)?.id;

describe('an article repeats a statement', () => {
  test('that was made more than 30 days before it appeared', () => expect(idAt(29, 60)).toBe('100'));
  test('but not one of the last 30 days', () => expect(idAt(30, 60)).toBeUndefined());
  test('which nobody can know before it can have appeared', () => expect(idAt(29, 59)).toBeUndefined());
  test('whatever the day, where all that is known at the end counts', () =>
    expect(idAt(29, 59, 'happened')).toBe('100'));
});

test('a statement of an unknown article is not called a repetition', () =>
  expect(repeatedIn(claim('a', { article: '999' }), sources, 100, 'reported')).toBeUndefined());
