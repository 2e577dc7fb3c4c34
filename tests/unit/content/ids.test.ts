import { expect, test } from 'vitest';
import { idsIn } from '../../../src/content/ids.ts';

test.each(['de', 'pt-BR'])('the id of a chapter is what stands between its number and its language: %s', (lang) =>
  expect(idsIn(new Map(), { [`data/chapters/01-start.${lang}.md`]: '' }, null).chapter).toEqual(new Set(['start'])),
);
