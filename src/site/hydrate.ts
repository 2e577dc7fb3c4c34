import { hydrate, type Component } from 'svelte';
import { datasets } from 'virtual:story';
import { sliderAtRest } from '../controls/axis-geometry.ts';
import type { Dataset } from '../core/dataset.ts';
import { stopAt } from '../core/timeline/stops.ts';
import type { Day } from '../core/types.ts';
import { parseUrl } from '../core/url.ts';
import { tourOf } from '../core/view.ts';
import { RENDER_STAGES } from '../map/render-stages.ts';
import Stage from '../map/Stage.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import { CardHeights } from '../story/card-heights.svelte.ts';
import type { Layout } from '../theme/layouts.ts';
import type { EarlyActs } from './early-acts.ts';
import { island, one, say } from './nodes.ts';
import { replaceByPieces } from './replace.svelte.ts';

/** What pages with the story's map do to wake what was prerendered. */

/**
 * Null where the story's data cannot be had: then the page stays as it was prerendered.
 * @param told what the page tells of the story
 */
export async function explorerOfPage(
  told: (dataset: Dataset) => Dataset = (dataset) => dataset,
): Promise<Explorer | null> {
  const dataset = await datasets[document.documentElement.lang]!().catch(() => null);
  if (!dataset) return null;
  const home = document.querySelector('[data-whole]')?.getAttribute('href') ?? '';
  return new Explorer(told(dataset), one('[data-sources]').getAttribute('href')!, undefined, home, tourOf(dataset));
}

export const hydrateIsland = (name: string, component: Component<{ explorer: Explorer }>, explorer: Explorer) =>
  hydrate(component, { target: island(name), props: { explorer } });

/**
 * The prerendered scene fits any window more or less; the one that takes its place is made for this one. Gives back the
 * heights of the cards over it.
 * @param layoutIn the layout of the map in a window; without it, the story page's
 */
export async function hydrateStage(
  explorer: Explorer,
  chapters: readonly HTMLElement[],
  layoutIn?: (width: number, height: number) => Layout,
): Promise<CardHeights> {
  const cards = new CardHeights();
  cards.watch(chapters);
  const coveredBy = (chapter: string) => (explorer.hasLeftStory && cards.ofDay(chapter)) || cards.of(chapter);
  await replaceByPieces(island('stage'), Stage, { explorer, coveredBy, ...(layoutIn && { layoutIn }) }, RENDER_STAGES);
  return cards;
}

/** The page wakes as it was prerendered; only then does it turn to what the address asks for. Gives back the chapter that it names. */
export function turnToAddress(explorer: Explorer): string | undefined {
  const { view, chapter, faults } = parseUrl(explorer.tour, location.search, location.hash);
  explorer.show(view);
  // The fragment may name another part of the page.
  const told = faults.filter(({ param }) => param !== 'chapter' || !document.querySelector(':target'));
  const sentences = told.map(({ kind, param }) => explorer.words.faults[kind](param));
  say([...new Set(sentences)].join(' '));
  return chapter;
}

/** The day to which the reader has moved the slider, by finger or by key, before it was hydrated; undefined: they have not. */
export function movedTo(acts: EarlyActs, explorer: Explorer): Day | undefined {
  const { moments } = explorer;
  const slider = island('timebar').querySelector('input')!;
  const touched = acts.takeTouch();
  if (touched !== null) return stopAt(sliderAtRest(explorer), moments, touched);
  return slider.value === slider.defaultValue ? undefined : moments[Number(slider.value)];
}
