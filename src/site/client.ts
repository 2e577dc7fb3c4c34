import './styles.ts';
import Timebar from '../controls/Timebar.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { nextTask, whenBegun, whenIdle } from '../state/schedule.ts';
import { hydrateSkipToSlider } from './skip-to-slider.ts';
import { hydrateTheme } from './theme.ts';
import { chaptersOfPage, explorerOfPage, one, turnToAddress, hydrateIsland, hydrateStage } from './hydrate.ts';
import { fallBackWithoutLazy } from './lazy-fallback.svelte.ts';

/** After that no link is drawn as in the opening. */
const OPENING_MS = 1000;

const root = document.documentElement;
const found = await explorerOfPage();
if (found) await hydratePage(found);
else root.classList.remove('hydrating');

/** One thing after the other: on a slow phone, all at once would be a second in which the page hears nobody. */
async function hydratePage(explorer: Explorer): Promise<void> {
  const chapters = chaptersOfPage();
  await nextTask();
  hydrateIsland('timebar', Timebar, explorer);
  const named = turnToAddress(explorer);
  // The browser finds a chapter only by its very id in the fragment.
  if (named && location.hash !== `#${named}`) location.replace(`#${named}`);
  await nextTask();
  const heights = await hydrateStage(explorer, chapters);

  for (const part of document.querySelectorAll<HTMLElement>('.story, .ending')) interceptLinks(part, explorer);
  followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
  syncUrl(explorer);
  syncLanguages(explorer, document.querySelectorAll('a[data-language]'));
  hydrateTheme();
  hydrateSkipToSlider(one('.skip[href="#slider"]'), one('#slider'));

  // Only now does the page do without the pictures that stand in for the map.
  root.classList.add('hydrated');

  // What stands there meanwhile was prerendered, as at the opening.
  const asksForMore = location.search !== '' || location.hash !== '';
  if (!asksForMore) {
    root.classList.add('opening');
    setTimeout(() => root.classList.remove('opening'), OPENING_MS);
  }
  (asksForMore ? whenIdle : whenBegun)(() => {
    import('./lazy.ts')
      .then(({ hydrateLazy }) => hydrateLazy(explorer, heights))
      .catch(() => fallBackWithoutLazy(explorer));
  });
}
