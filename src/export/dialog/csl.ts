import { isoOf } from '../../core/days.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Day } from '../../core/types.ts';

/** What a reference says of a view besides its story. */
export interface Cited {
  readonly headline: string;
  /** The day and lens in words. */
  readonly state: string;
  readonly address: string;
  /** When the story was changed last. */
  readonly changed: Day;
}

/**
 * A view of the story as CSL-JSON (citationstyles.org, schema 1.0). Its day and lens stand in the title, since styles print
 * no note. It is issued when it was changed last, as manuals of style ask for pages: many styles print the day of access
 * only of a page without a day, and then call it undated.
 */
export function cslOfView(
  { dataset, view }: Snapshot,
  { headline, state, address, changed }: Cited,
  now = new Date(),
): string {
  const { authors, lang, publisher, title } = dataset;
  const entry = {
    id: `${view.chapter}-${isoOf(view.day)}-${view.lens}`,
    type: 'webpage',
    // An author may be an office; taken apart, it would be turned around.
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    title: `${headline} (${state})`,
    'container-title': title,
    ...(publisher && { publisher }),
    language: lang,
    URL: address,
    issued: dateOf(isoOf(changed).split('-').map(Number)),
    accessed: dateOf([now.getFullYear(), now.getMonth() + 1, now.getDate()]),
  };
  return JSON.stringify([entry], null, 2);
}

const dateOf = (parts: readonly number[]) => ({ 'date-parts': [parts] });
