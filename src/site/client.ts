import { flushSync } from 'svelte';
import Timebar from '../controls/Timebar.svelte';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { chapterInReading, followStory } from '../story/follow.ts';
import { interceptLinks } from '../story/intercept.ts';
import { nextTask, whenIdle } from '../state/schedule.ts';
import type { EarlyActs } from './early-acts.ts';
import type { RestingCard } from './resting-card.ts';
import { explorerOfPage, turnToAddress, hydrateIsland, hydrateStage, movedTo } from './hydrate.ts';
import { chaptersOfPage } from './nodes.ts';
import { fallBackWithoutLazy } from './lazy-fallback.svelte.ts';

/**
 * Hydrates the page in several tasks, so that on a slow phone no input waits for all of it. Without the story's data the
 * page stays as it was prerendered.
 * @param stopFollowing see `followAtRest`; null where the page did not follow the reader at rest
 * @param asked whether the address asks for more than the story from its opening
 */
export async function hydratePage(
  acts: EarlyActs,
  card: RestingCard,
  stopFollowing: (() => string) | null,
  asked: boolean,
): Promise<void> {
  const explorer = await explorerOfPage();
  if (!explorer) return;
  const chapters = chaptersOfPage();
  await nextTask();
  // The bar is hydrated with the chapter that it shows.
  if (stopFollowing) explorer.enter(stopFollowing());
  const moved = movedTo(acts, explorer);
  const follow = () => {
    if (moved !== undefined) explorer.goTo(moved);
  };
  hydrateIsland('timebar', Timebar, explorer);
  // Its first words are those of the opening: only then is another day news.
  flushSync();
  // In the same task, since its handle stands there already.
  follow();
  const named = asked ? turnToAddress(explorer) : undefined;
  // The browser finds a chapter only by its very id in the fragment.
  if (named && location.hash !== `#${named}`) location.replace(`#${named}`);
  syncUrl(explorer);
  await nextTask();
  const enterRead = () => {
    const read = chapterInReading(chapters);
    if (!asked && read !== explorer.view.chapter) explorer.enter(read);
  };
  enterRead();
  follow();
  const heights = await hydrateStage(explorer, chapters);

  for (const part of document.querySelectorAll<HTMLElement>('.story, .ending')) interceptLinks(part, explorer);
  // They may have read on meanwhile.
  enterRead();
  followStory(chapters, { enter: (chapter) => explorer.enter(chapter), fly: (flight) => explorer.fly(flight) });
  syncLanguages(explorer, document.querySelectorAll('a[data-language]'));

  // Only now does the page do without the pictures that stand in for the map.
  document.documentElement.classList.add('hydrated');

  whenIdle(() => {
    import('./lazy.ts')
      .then(({ hydrateLazy }) => hydrateLazy(explorer, heights, card))
      .catch(() => {
        card.giveUp();
        fallBackWithoutLazy(explorer);
      });
  });
}
