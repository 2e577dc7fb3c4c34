import { datasets, languages, type Language } from 'virtual:story';
import type { Dataset } from '../core/dataset.ts';

/** The story in each language that is drawn here: in all of them, or in the one that a thread of the build was told. */
export const toldStories = (): Promise<{ readonly own: Language; readonly dataset: Dataset }[]> =>
  Promise.all(
    languages.filter(({ id }) => id in datasets).map(async (own) => ({ own, dataset: await datasets[own.id]!() })),
  );
