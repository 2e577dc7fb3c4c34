import { isoOf } from '../../core/days.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/**
 * A view of the story as CSL-JSON (citationstyles.org, schema 1.0). Its day and lens stand in the title, since styles print
 * no note. In place of the day of publication, which is in the page of sources' data alone, it has the day of looking up.
 * @param state the day and lens in words
 */
export function cslOfView(
  { dataset, view }: Snapshot,
  headline: string,
  state: string,
  address: string,
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
    accessed: { 'date-parts': [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] },
  };
  return JSON.stringify([entry], null, 2);
}
