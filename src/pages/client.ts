import './styles.ts';
import { flushSync, hydrate, mount, type Component } from 'svelte';
import { datasets } from 'virtual:story';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Overview from '../charts/Overview.svelte';
import ShareButton from '../controls/ShareButton.svelte';
import Timebar from '../controls/Timebar.svelte';
import { parseUrl } from '../core/url.ts';
import Stage from '../map/Stage.svelte';
import StatementDialog from '../sources/StatementDialog.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { CardHeights } from '../story/card-heights.svelte.ts';
import { followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { wakeTheme } from './theme.ts';

const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const island = (name: string) => one(`[data-island="${name}"]`);

const { default: dataset } = await datasets[document.documentElement.lang]!();
const explorer = new Explorer(dataset, one('[data-sources]').getAttribute('href')!);
const wake = (name: string, component: Component<{ explorer: Explorer }>) =>
  hydrate(component, { target: island(name), props: { explorer } });

const chapters = [...document.querySelectorAll<HTMLElement>('.story > section[id]')];
const cards = new CardHeights();
// The prerendered scene fits any window more or less; the one that takes its place is made for this one.
const stage = island('stage');
const still = [...stage.children];
mount(Stage, { target: stage, props: { explorer, coveredBy: (chapter: string) => cards.of(chapter) } });
flushSync();
still.forEach((node) => node.remove());
cards.watch(chapters);
wake('timebar', Timebar);
wake('estimates', EstimatesChart);
wake('overview', Overview);
mount(ShareButton, { target: one('.masthead nav'), props: { explorer } });
mount(StatementDialog, { target: island('card'), props: { explorer } });

// The page wakes as it was prerendered; only then does it turn to what the address asks for.
const { view, faults } = parseUrl(explorer.tour, location.search, location.hash);
explorer.show(view);
const notice = one('[data-notice]');
notice.textContent = faults.map(({ kind, param }) => explorer.words.faults[kind](param)).join(' ');
for (const act of ['pointerdown', 'keydown']) addEventListener(act, () => notice.replaceChildren(), { once: true });

interceptLinks(one('.story'), explorer);
followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
syncUrl(explorer);
syncLanguages(explorer, document.querySelectorAll('a[data-language]'));
wakeTheme();

// Only now does the page do without the pictures that stand in for the map.
document.documentElement.classList.add('awake');
