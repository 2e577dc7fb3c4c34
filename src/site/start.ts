import './styles.ts';
import { datasets } from 'virtual:story';
import { EarlyActs } from './early-acts.ts';
import { hydrateSkipToSlider } from './skip-to-slider.ts';
import { hydrateTheme } from './theme.ts';
import { chaptersOfPage, one } from './nodes.ts';
import { RestingMoments } from './resting-moments.ts';
import { RestingCard } from './resting-card.ts';
import { asksForApp, canBeReadAtRest, followAtRest } from './resting-story.ts';
import { asksForMore, restUntilBegun } from './until-begun.ts';

/**
 * The story's page until the app is there: a document. Its map is the opening's, and while the reader scrolls on, each
 * chapter has its picture; the app comes when the reader, or the address, asks for more.
 */

/** After that no link is drawn as in the opening. */
const OPENING_MS = 1000;
/** So many windows before the first chapter after the opening its picture is fetched. */
const AHEAD = 1;

const root = document.documentElement;

hydrateTheme();
hydrateSkipToSlider(one('.skip[href="#slider"]'), () => one('#slider'));
setTimeout(() => root.classList.remove('opening'), OPENING_MS);

const [, next] = chaptersOfPage();
const lookAhead = () => {
  if (next) root.classList.toggle('onward', next.getBoundingClientRect().top < innerHeight * AHEAD);
};
addEventListener('scroll', lookAhead, { passive: true });
const asked = asksForMore();
if (scrollY > 0) lookAhead();
const isDocument = !asked && canBeReadAtRest();
const moments = isDocument ? new RestingMoments() : null;
/** Does nothing where the app has been asked for. */
let beginOnce: () => void = () => undefined;
const card = new RestingCard(() => beginOnce());
const acts = new EarlyActs(one('.explainer'), () => root.classList.contains('hydrating'), card, moments);
let stopFollowing: (() => string) | null = null;
// Who scrolled on while this was fetched would be left with the opening's map.
if (asked || (scrollY > 0 && !isDocument)) await begin();
else {
  beginOnce = restUntilBegun(begin, isDocument ? asksForApp() : undefined);
  if (isDocument) stopFollowing = followAtRest(beginOnce);
}

async function begin(): Promise<void> {
  lookAhead();
  // Asked for with the code that reads it, not after it.
  datasets[root.lang]!().catch(() => undefined);
  try {
    const app = await import('./client.ts').catch(() => null);
    await app?.hydratePage(acts, card, stopFollowing, asked);
  } finally {
    acts.replay();
    if (!root.classList.contains('hydrated')) {
      // Without the app nobody could lead away from a day that was touched.
      moments?.goTo(null);
      card.giveUp();
    }
    root.classList.remove('hydrating');
    removeEventListener('scroll', lookAhead);
  }
}
