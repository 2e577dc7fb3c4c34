import { flushSync, hydrate, mount } from 'svelte';
import StatementDialog from '../sources/StatementDialog.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { island } from './nodes.ts';
import type { RestingCard } from './resting-card.ts';

/** The card of a statement that was opened at rest goes on as it stands. */
export function wakeCard(explorer: Explorer, card: RestingCard): void {
  const at = { target: island('card'), props: { explorer } };
  const shown = card.stop();
  if (!shown) return void mount(StatementDialog, at);
  explorer.open(shown.id);
  hydrate(StatementDialog, at);
  flushSync();
  // The browser gives the focus back to what is still there; the map has been made anew.
  const giveBack = () => shown.opener()?.focus({ preventScroll: true });
  at.target.querySelector('dialog')!.addEventListener('close', giveBack, { once: true });
  shown.pressed()?.click();
}
