import './styles.ts';
import Timebar from '../controls/Timebar.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { nextTask } from '../state/next-task.ts';
import { whenBegun } from '../state/when-begun.ts';
import { whenIdle } from '../state/when-idle.ts';
import { wakeSkipToSlider } from './skip-to-slider.ts';
import { wakeTheme } from './theme.ts';
import { chaptersOfPage, explorerOfPage, one, turnToAddress, wake, wakeStage } from './wake.ts';
import { doWithoutRest } from './without-rest.svelte.ts';

const root = document.documentElement;
const found = await explorerOfPage();
if (found) await wakePage(found);
else root.classList.remove('waking');

/** One thing after the other: on a slow phone, all at once would be a second in which the page hears nobody. */
async function wakePage(explorer: Explorer): Promise<void> {
  const chapters = chaptersOfPage();
  await nextTask();
  wake('timebar', Timebar, explorer);
  turnToAddress(explorer);
  await nextTask();
  await wakeStage(explorer, chapters);

  interceptLinks(one('.story'), explorer);
  followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
  syncUrl(explorer);
  syncLanguages(explorer, document.querySelectorAll('a[data-language]'));
  wakeTheme();
  wakeSkipToSlider(one('.skip[href="#slider"]'), one('#slider'));

  // Only now does the page do without the pictures that stand in for the map.
  root.classList.add('awake');

  // What stands there meanwhile was prerendered, as at the opening.
  const asksForMore = location.search !== '' || location.hash !== '';
  (asksForMore ? whenIdle : whenBegun)(() => {
    import('./rest.ts').then(({ wakeRest }) => wakeRest(explorer)).catch(() => doWithoutRest(explorer));
  });
}
