import { expect, test } from 'vitest';
import { dayIn, saidOn } from '../../../../src/content/checks/sums.ts';
import type { ClaimRecord } from '../../../../src/content/schemas/claim.ts';
import { day } from '../../../support/real-explorer.ts';

const claim = (edtf: string) => ({ said: { edtf } }) as ClaimRecord;

test.each([
  ['2024-11-07', true],
  ['../../2024-11-07', false],
  ['2024-11-07~', false],
  ['2024-11-05/2024-11-07', false],
])('a statement of %s was said by 7 November; on that very day: %s', (edtf, isKnown) => {
  expect(saidOn(claim(edtf))).toEqual({ day: day('2024-11-07'), isKnown });
  expect(dayIn(new Map([['a', claim(edtf)]]))('a'), 'for a sum').toBe(isKnown ? day('2024-11-07') : null);
});
