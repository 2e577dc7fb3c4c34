import { render } from 'svelte/server';
import { newsOf } from '../controls/summary.ts';
import Timebar from '../controls/Timebar.svelte';
import { viewOfChapter } from '../core/view.ts';
import { toldStories } from '../export/told-stories.ts';
import { explorerOf } from './page-parts.ts';
import type { PrerenderedBar } from './resting-story.ts';

/** The file of a language's time bars, from the site's root. */
export const barsFile = (lang: string) => `/maps/${lang}/bars.json`;

/** The time bar of each chapter, in every language, for the story's page while it rests. */
export async function renderBars(): Promise<{ file: string; text: string }[]> {
  return (await toldStories()).map(({ own, dataset }) => {
    const explorer = explorerOf({ own, dataset }, 'home');
    const bars: Record<string, PrerenderedBar> = {};
    for (const { id } of dataset.chapters) {
      explorer.show(viewOfChapter(explorer.tour, id));
      bars[id] = { markup: render(Timebar, { props: { explorer } }).body, news: newsOf(explorer) };
    }
    return { file: barsFile(own.id).slice(1), text: JSON.stringify(bars) };
  });
}
