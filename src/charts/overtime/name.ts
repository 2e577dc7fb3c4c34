import type { Dataset } from '../../core/dataset.ts';
import type { Words } from '../../core/words.ts';
import { speakerName } from '../speaker-name.ts';
import type { Point } from './points.ts';

/** What a mark says for itself: "Agency A (the town): about 10,000", and "arrived, said: 28 October 2020". */
export function nameOf({ claim, scope }: Point, dataset: Dataset, words: Words): { figure: string; rest: string } {
  const label = dataset.scopes.find(({ id }) => id === scope)!.label;
  return {
    figure: `${speakerName(dataset, claim)}: ${words.figure(claim.quantity!)}`,
    rest: `${label}, ${words.numbers.overTime.said(claim.said.phrase)}`,
  };
}
