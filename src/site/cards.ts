import { render } from 'svelte/server';
import type { Dataset } from '../core/dataset.ts';
import { toldStories } from '../export/told-stories.ts';
import StatementDialog from '../sources/StatementDialog.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { SOURCES } from './nodes.ts';

/** Each card names the others on its topic: of a story with more statements none is prerendered. */
const MOST = 200;

/** Where the cards of a language's statements lie, from the site's root; null where there are none. */
export const cardsFolder = ({ lang, claims }: Pick<Dataset, 'lang' | 'claims'>, most = MOST): string | null =>
  claims.length > most ? null : `/maps/${lang}/cards/`;

/** The card of each statement, in every language, for pages that rest. */
export async function renderCards(most?: number): Promise<{ file: string; text: string }[]> {
  return (await toldStories()).flatMap(({ dataset }) => {
    const folder = cardsFolder(dataset, most);
    const explorer = new Explorer(dataset, SOURCES);
    const cardOf = (id: string): string => {
      explorer.open(id);
      return render(StatementDialog, { props: { explorer } }).body;
    };
    const ids = folder === null ? [] : dataset.claims.map(({ id }) => id);
    return ids.map((id) => ({ file: `${folder!.slice(1)}${id}.json`, text: JSON.stringify(cardOf(id)) }));
  });
}
