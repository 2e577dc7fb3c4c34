import { mount } from 'svelte';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import SceneList from '../map/SceneList.svelte';
import Overview, { OVERVIEW_PARTS } from '../charts/Overview.svelte';
import { keepPlace } from '../story/keep-place.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { Deferred } from '../state/deferred.svelte.ts';
import { whenIdle } from '../state/schedule.ts';
import type { CardHeights } from '../story/card-heights.svelte.ts';
import { returnByScroll } from '../story/return-by-scroll.ts';
import { isCurrent, ScrolledCards } from '../story/scrolled-cards.ts';
import { wakeDayCard } from './day-card.ts';
import { replace, replaceByPieces } from './replace.svelte.ts';
import type { RestingCard } from './resting-card.ts';
import { wakeCard } from './wake-card.ts';
import { blocksOfPage, cardsOfStory, chaptersOfPage, island, one, sectionOf } from './nodes.ts';

/** What the story does where the reader leaves it for another day, and when it is played. */
function wakeStory(explorer: Explorer, heights: CardHeights): void {
  const cards = new ScrolledCards(cardsOfStory());
  explorer.reel = () => cards;
  wakeDayCard(explorer, heights, { card: () => cards.current, bring });
  returnByScroll(explorer, chaptersOfPage());
}

function bring(chapter: string): void {
  const section = sectionOf(chapter)!;
  if (!isCurrent(section)) section.scrollIntoView({ behavior: 'instant' });
}

/** Wakes what the reader comes to after the map and the slider, one thing after the other: no long task holds up the page. */
export async function hydrateLazy(explorer: Explorer, heights: CardHeights, card: RestingCard): Promise<void> {
  wakeStory(explorer, heights);
  const deferred = (name: string) => new Deferred(explorer, island(name));
  const replaceOverview = () => {
    const each = { overTime: deferred('overview'), strips: deferred('overview'), matrix: deferred('overview') };
    const apart = document.createElement('div');
    return replaceByPieces(island('overview'), Overview, { explorer: each.overTime, each }, OVERVIEW_PARTS, apart);
  };
  // Nothing of it is prerendered, so its looks need not be there before.
  const head = import('./wake-head.ts').catch(() => null);
  const things = [
    () => wakeCard(explorer, card),
    () => void keepPlace(one('.map'), blocksOfPage(), document.documentElement),
    () => replace(island('estimates'), EstimatesChart, { explorer: deferred('estimates') }),
    () => mount(SceneList, { target: island('list'), props: { explorer } }),
    () => void head.then((code) => code?.wakeHead(explorer)),
    replaceOverview,
    () =>
      void import('../export/dialog/offer.ts')
        .then(({ hydrateTakeaway }) => hydrateTakeaway(explorer))
        .catch(() => undefined),
  ];
  for (const thing of things) {
    await new Promise<unknown>((idle) => whenIdle(idle));
    await thing();
  }
}
