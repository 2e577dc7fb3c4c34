import { FIELDS } from '../downloads/fields.ts';
import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** The downloads have each field that is described. */
export function fields({ fields: entries }: Draft): Problem[] {
  return entries
    .filter(({ value }) => !FIELDS.includes(value.id))
    .map((entry) => {
      const what = `a statement has no field "${entry.value.id}"`;
      return problemAt(entry, '.id', what, 'correct it, or remove the entry; data/README.md lists the fields');
    });
}
