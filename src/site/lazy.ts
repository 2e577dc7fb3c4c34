import { mount } from 'svelte';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import SceneList from '../map/SceneList.svelte';
import Overview from '../charts/Overview.svelte';
import ShareButton from '../controls/ShareButton.svelte';
import StatementDialog from '../sources/StatementDialog.svelte';
import { keepPlace } from '../story/keep-place.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { Deferred } from '../state/deferred.svelte.ts';
import { whenIdle } from '../state/when-idle.ts';
import { replace } from './replace.svelte.ts';
import { cardsOfStory, island, one } from './hydrate.ts';

const afterStory = () => document.querySelectorAll<HTMLElement>('.ending > *, .list, .below');

/** Wakes what the reader comes to after the map and the slider, one thing after the other: no long task holds up the page. */
export async function hydrateLazy(explorer: Explorer): Promise<void> {
  const charts = new Deferred(explorer);
  const things = [
    () => void keepPlace(one('.map'), [...cardsOfStory(), ...afterStory()], document.documentElement),
    () => replace(island('estimates'), EstimatesChart, { explorer: charts }),
    () => mount(SceneList, { target: island('list'), props: { explorer } }),
    () => replace(island('share'), ShareButton, { explorer }),
    () => replace(island('overview'), Overview, { explorer: charts }),
    () =>
      void import('../export/dialog/offer.ts')
        .then(({ hydrateTakeaway }) => hydrateTakeaway(explorer))
        .catch(() => undefined),
    () => mount(StatementDialog, { target: island('card'), props: { explorer } }),
  ];
  for (const thing of things) {
    await new Promise<void>((idle) => whenIdle(idle));
    thing();
  }
}
