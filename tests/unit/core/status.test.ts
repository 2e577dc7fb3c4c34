import { expect, test } from 'vitest';
import { statusOf } from '../../../src/core/status.ts';
import { MODALITIES, type Modality, type Status } from '../../../src/core/types.ts';

/** The table of `data/README.md`, "From modality to the status of a mark". */
const table: Record<Modality, Status> = {
  assertion: 'stated',
  estimate: 'stated',
  'second-hand': 'second-hand',
  possibility: 'possible',
  conditional: 'possible',
  unknown: 'possible',
  expectation: 'expected',
  plan: 'expected',
  denial: 'disputed',
  'official-confirmation': 'confirmed',
};

test.each(MODALITIES)('a mark that rests on one statement looks as sure as it was said: %s', (modality) =>
  expect(statusOf(modality)).toBe(table[modality]),
);
