import { expect, test } from 'vitest';
import { sentence } from '../../../src/core/sentence.ts';

test.each([
  ['The water rises', 'The water rises.'],
  ['Does the dyke hold?', 'Does the dyke hold?'],
  ['It broke!', 'It broke!'],
  ['And then …', 'And then …'],
  ['Already one.', 'Already one.'],
  ['«Чи тримається дамба?»', '«Чи тримається дамба?»'],
  ['„Hält er?“', '„Hält er?“'],
  ['“Some”, or 8,000', '“Some”, or 8,000.'],
  ['The “dyke”', 'The “dyke”.'],
])('%s becomes a sentence: %s', (title, expected) => expect(sentence(title)).toBe(expected));
