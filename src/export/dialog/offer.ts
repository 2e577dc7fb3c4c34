import { mount } from 'svelte';
import TakeawayButton from '../../controls/TakeawayButton.svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { offer, type Takeaway } from '../../state/takeaway.svelte.ts';
import { takeawayMessagesOf } from './messages.ts';

/** Offers what can be taken away in the panel of the day. What it opens is fetched when it is asked for. */
export function offerTakeaway(explorer: Explorer): Takeaway {
  const { button, missing } = takeawayMessagesOf(explorer.dataset.lang);
  const fetch = async () => {
    const { openTakeaway } = await import('./open.ts');
    return () => openTakeaway(explorer);
  };
  return (offer.current = { button, missing, fetch });
}

/**
 * Offers it also beside the site's name, where that leaves room, and at the page's foot, where there always is: it moves
 * nothing that is seen.
 */
export function hydrateTakeaway(explorer: Explorer): void {
  const takeaway = offerTakeaway(explorer);
  const nav = document.querySelector('.masthead nav')!;
  mount(TakeawayButton, { target: nav, anchor: nav.firstChild!, props: { takeaway, place: 'masthead' } });
  mount(TakeawayButton, { target: document.querySelector('footer > p')!, props: { takeaway, place: 'footer' } });
}
