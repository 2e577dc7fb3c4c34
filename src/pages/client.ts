import './styles.ts';
import Timebar from '../controls/Timebar.svelte';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { whenIdle } from '../state/when-idle.ts';
import { wakeSkipToSlider } from './skip-to-slider.ts';
import { wakeTheme } from './theme.ts';
import { chaptersOfPage, explorerOfPage, one, turnToAddress, wake, wakeStage } from './wake.ts';
import { doWithoutRest } from './without-rest.svelte.ts';

const explorer = await explorerOfPage();
const chapters = chaptersOfPage();
wakeStage(explorer, chapters);
wake('timebar', Timebar, explorer);
turnToAddress(explorer);

interceptLinks(one('.story'), explorer);
followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
syncUrl(explorer);
syncLanguages(explorer, document.querySelectorAll('a[data-language]'));
wakeTheme();
wakeSkipToSlider(one('.skip[href="#slider"]'), one('#slider'));

// Only now does the page do without the pictures that stand in for the map.
document.documentElement.classList.add('awake');

// What stands there meanwhile was prerendered.
whenIdle(() => {
  import('./rest.ts').then(({ wakeRest }) => wakeRest(explorer)).catch(() => doWithoutRest(explorer));
});
