import { mount } from 'svelte';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import SceneList from '../map/SceneList.svelte';
import Overview from '../charts/Overview.svelte';
import ShareButton from '../controls/ShareButton.svelte';
import StatementDialog from '../sources/StatementDialog.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { island, replace } from './wake.ts';

/** Wakes what the reader comes to after the map and the slider: the charts, the cards of statements, sharing. */
export function wakeRest(explorer: Explorer): void {
  mount(SceneList, { target: island('list'), props: { explorer } });
  replace('estimates', EstimatesChart, { explorer });
  replace('overview', Overview, { explorer });
  replace('share', ShareButton, { explorer });
  mount(StatementDialog, { target: island('card'), props: { explorer } });
}
