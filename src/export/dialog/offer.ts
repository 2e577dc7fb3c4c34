import { mount } from 'svelte';
import TakeChart from '../../charts/TakeChart.svelte';
import TakeawayButton from '../../controls/TakeawayButton.svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { offer, type Takeaway } from '../../state/takeaway.svelte.ts';
import { takeawayMessagesOf } from './messages.ts';

/**
 * Offers what can be taken away where the page has a place for it: in its head, the panel of the day, charts. What it opens
 * is fetched when it is asked for.
 */
export function offerTakeaway(explorer: Explorer): Takeaway {
  const { button, missing } = takeawayMessagesOf(explorer.dataset.lang);
  const open: Takeaway['open'] = async (wish, makeWay) => {
    const code = await import('./open.ts').catch(() => null);
    if (!code) return missing;
    makeWay?.();
    code.openTakeaway(explorer, wish);
    return '';
  };
  return (offer.current = { button, open });
}

/** Offers it also at the page's foot, and in the corner of the chart that no script wakes. */
export function hydrateTakeaway(explorer: Explorer): void {
  const takeaway = offerTakeaway(explorer);
  const ending = document.querySelector('[data-take]');
  if (ending) mount(TakeChart, { target: ending, props: { wish: { chart: 'chronology' }, title: ending.textContent } });
  mount(TakeawayButton, { target: document.querySelector('footer > small')!, props: { takeaway, place: 'footer' } });
}
