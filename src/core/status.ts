import type { Modality, Status } from './types.ts';

const BY_MODALITY: Record<Modality, Status> = {
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

/** How a mark that rests on one statement is drawn. The table stands in `data/README.md`. */
export const statusOf = (modality: Modality): Status => BY_MODALITY[modality];
