import './styles.ts';
import { mount } from 'svelte';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Overview from '../charts/Overview.svelte';
import ShareButton from '../controls/ShareButton.svelte';
import Timebar from '../controls/Timebar.svelte';
import StatementDialog from '../sources/StatementDialog.svelte';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { wakeTheme } from './theme.ts';
import { chaptersOfPage, explorerOfPage, island, one, turnToAddress, wake, wakeStage } from './wake.ts';

const explorer = await explorerOfPage();
const chapters = chaptersOfPage();
wakeStage(explorer, chapters);
wake('timebar', Timebar, explorer);
wake('estimates', EstimatesChart, explorer);
wake('overview', Overview, explorer);
mount(ShareButton, { target: one('.masthead nav'), props: { explorer } });
mount(StatementDialog, { target: island('card'), props: { explorer } });
turnToAddress(explorer);

interceptLinks(one('.story'), explorer);
followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
syncUrl(explorer);
syncLanguages(explorer, document.querySelectorAll('a[data-language]'));
wakeTheme();

// Only now does the page do without the pictures that stand in for the map.
document.documentElement.classList.add('awake');
