import { isoOf } from '../../core/days.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/**
 * A view of the story as CSL-JSON (citationstyles.org, schema 1.0). It names neither an author nor a day of publication,
 * as the story has none.
 * @param state the day and lens in words
 */
export function cslOfView({ dataset, view }: Snapshot, headline: string, state: string, address: string): string {
  const id = `${view.chapter}-${isoOf(view.day)}-${view.lens}`;
  const entry = {
    type: 'webpage',
    title: headline,
    'container-title': dataset.title,
    language: dataset.lang,
    URL: address,
  };
  return JSON.stringify([{ id, ...entry, note: state }], null, 2);
}
