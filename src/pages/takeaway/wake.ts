import { mount } from 'svelte';
import { takeawayMessagesOf } from './messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { one } from '../wake.ts';
import TakeawayButton from './TakeawayButton.svelte';

/**
 * Puts the button beside the site's name, where that leaves room, and at the page's foot, where there always is: it
 * moves nothing that is seen. What it opens is fetched when it is asked for.
 */
export function wakeTakeaway(explorer: Explorer): void {
  const messages = takeawayMessagesOf(explorer.dataset.lang);
  const open = async () => {
    const { openTakeaway } = await import('./open.ts');
    openTakeaway(explorer);
  };
  const nav = one('.masthead nav');
  mount(TakeawayButton, { target: nav, anchor: nav.firstChild!, props: { messages, open, place: 'masthead' } });
  mount(TakeawayButton, { target: one('footer > p'), props: { messages, open, place: 'footer' } });
}
