import { flushSync, hydrate, mount, type Component } from 'svelte';
import { datasets } from 'virtual:story';
import { parseUrl } from '../core/url.ts';
import Stage from '../map/Stage.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { CardHeights } from '../story/card-heights.svelte.ts';
import type { Layout } from '../theme/layouts.ts';

/** What pages with the story's map do to wake what was prerendered. */

export const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
export const island = (name: string) => one(`[data-island="${name}"]`);
export const chaptersOfPage = () => [...document.querySelectorAll<HTMLElement>('.story > section[id]')];

export async function explorerOfPage(): Promise<Explorer> {
  const { default: dataset } = await datasets[document.documentElement.lang]!();
  const home = document.querySelector('[data-whole]')?.getAttribute('href') ?? '';
  return new Explorer(dataset, one('[data-sources]').getAttribute('href')!, undefined, home);
}

export const wake = (name: string, component: Component<{ explorer: Explorer }>, explorer: Explorer) =>
  hydrate(component, { target: island(name), props: { explorer } });

/**
 * The prerendered scene fits any window more or less; the one that takes its place is made for this one.
 * @param layoutIn the layout of the map in a window; without it, the story page's
 */
export function wakeStage(
  explorer: Explorer,
  chapters: readonly HTMLElement[],
  layoutIn?: (width: number, height: number) => Layout,
): void {
  const cards = new CardHeights();
  const stage = island('stage');
  const still = [...stage.children];
  const props = { explorer, coveredBy: (chapter: string) => cards.of(chapter), ...(layoutIn && { layoutIn }) };
  mount(Stage, { target: stage, props });
  flushSync();
  still.forEach((node) => node.remove());
  cards.watch(chapters);
}

/** The page wakes as it was prerendered; only then does it turn to what the address asks for. */
export function turnToAddress(explorer: Explorer): void {
  const { view, faults } = parseUrl(explorer.tour, location.search, location.hash);
  explorer.show(view);
  const notice = one('[data-notice]');
  notice.textContent = faults.map(({ kind, param }) => explorer.words.faults[kind](param)).join(' ');
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, () => notice.replaceChildren(), { once: true });
}
