import type { Draft } from '../draft.ts';
import type { Entry } from '../entry.ts';
import type { WhenRecord } from '../schemas/when.ts';

/** A date of the data and where it stands. */
export interface Dated {
  readonly entry: Entry<unknown>;
  readonly path: string;
  readonly when: WhenRecord;
}

/** Every date that has a basis. */
export function datesOf({ claims, sources }: Draft): Dated[] {
  return [
    ...sources.map((entry) => ({ entry, path: '.published', when: entry.value.published })),
    ...claims.map((entry) => ({ entry, path: '.said', when: entry.value.said })),
    ...claims.flatMap((entry) => {
      const when = entry.value.happened;
      return when === null ? [] : [{ entry, path: '.happened', when }];
    }),
  ];
}
