import './head.css';
import { mount } from 'svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { followHead } from './head-follow.ts';
import Head from './Head.svelte';
import { island, one } from './nodes.ts';

/** Fills the page's head, which from then on follows the reader. */
export function wakeHead(explorer: Explorer): void {
  const sources = one('[data-sources]').getAttribute('href')!;
  // Before it is filled: else it is two lines high for a moment, and what the browser scrolls to make up for that would bring it.
  followHead(one('.masthead'), (under) => (explorer.underHead = under));
  mount(Head, { target: island('head'), props: { explorer, sources } });
}
