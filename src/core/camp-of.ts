import type { Dataset } from './dataset.ts';
import type { Claim } from './types.ts';

/** The place of a statement's camp in the story's list. */
export const campOf = ({ camps, speakers }: Pick<Dataset, 'camps' | 'speakers'>, { speaker }: Pick<Claim, 'speaker'>) =>
  camps.findIndex(({ id }) => id === speakers[speaker]!.camp);
