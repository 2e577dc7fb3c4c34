import { render } from 'svelte/server';
import type { Dataset } from '../core/dataset.ts';
import { snapshotOfChapter } from '../core/snapshot.ts';
import { wordsOf } from '../core/words.ts';
import { legendEntries, mergeEntries } from '../map/marks/legend-entries.ts';
import { legendRows, type LegendGroup } from '../map/marks/legend-rows.ts';
import KeyPicture from '../map/marks/KeyPicture.svelte';
import { keyCss } from '../theme/css.ts';
import { escapeHtml } from '../core/markup.ts';
import { withoutMarkers } from './markers.ts';
import { drawn } from './undrawable.ts';
import type { StillFile } from './stills.ts';
import { toldStories } from './told-stories.ts';

/** The file of a legend's samples, from the site's root. */
export const keyFile = (lang: string) => `/maps/${lang}/key.svg`;

/** One legend for the pictures of all chapters. */
export function keyOf(dataset: Dataset): LegendGroup[] {
  const entries = dataset.chapters.map(({ id }) => legendEntries(snapshotOfChapter(dataset, id)));
  return legendRows(mergeEntries(entries), wordsOf(dataset), dataset.camps);
}

/**
 * The samples of that legend as a picture file, in every language.
 * @param componentCss the style sheets of `KeyPicture` and its parts
 */
export async function renderKeys(componentCss: string): Promise<StillFile[]> {
  const style = `<style>${escapeHtml(keyCss() + componentCss)}</style>`;
  return (await toldStories()).map(({ own, dataset }) => {
    const body = drawn({ what: 'the legend', lang: own.id }, () => {
      const rows = keyOf(dataset).flatMap((group) => group.rows);
      return render(KeyPicture, { props: { rows, words: wordsOf(dataset), style } }).body;
    });
    return { file: keyFile(own.id).slice(1), text: withoutMarkers(body) };
  });
}
