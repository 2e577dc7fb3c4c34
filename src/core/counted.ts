import type { Dataset } from './dataset.ts';
import type { Claim } from './types.ts';

/** Whether a statement's number, if it has one, is in the unit that the story counts. */
export const isCounted = ({ counted }: Pick<Dataset, 'counted'>, { quantity }: Claim): boolean =>
  quantity?.unit.id === counted;
