import './styles.ts';
import { datasets } from 'virtual:story';
import { whenBegun } from '../state/when-begun.ts';
import { EarlyActs } from './early-acts.ts';
import { hydrateSkipToSlider } from './skip-to-slider.ts';
import { hydrateTheme } from './theme.ts';

/**
 * The story's page until the app is there: a document. Its map is the opening's, and while the reader scrolls on, each
 * chapter has its picture; the app comes for whoever has begun to read, or for an address that asks for more.
 */

/** Milliseconds after which a slow line has a sentence that says what does not move yet. */
const PATIENCE = 8000;
/** After that no link is drawn as in the opening. */
const OPENING_MS = 1000;
/** So many windows before the first chapter after the opening its picture is fetched. */
const AHEAD = 1;

const root = document.documentElement;
const one = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const asksForMore = location.search !== '' || location.hash !== '';

hydrateTheme();
hydrateSkipToSlider(one('.skip[href="#slider"]'), one('#slider'));
setTimeout(() => root.classList.remove('opening'), OPENING_MS);

root.classList.add('resting');
const [, next] = document.querySelectorAll('.story > section');
const lookAhead = () => {
  if (next) root.classList.toggle('onward', next.getBoundingClientRect().top < innerHeight * AHEAD);
};
addEventListener('scroll', lookAhead, { passive: true });
const acts = new EarlyActs(one('.explainer'));
if (asksForMore) await begin();
else whenBegun(begin);

async function begin(): Promise<void> {
  root.classList.replace('resting', 'begun');
  lookAhead();
  const stopWaiting = () => root.classList.remove('hydrating');
  setTimeout(stopWaiting, PATIENCE);
  // Asked for with the code that reads it, not after it.
  datasets[root.lang]!().catch(() => undefined);
  await import('./client.ts').then(({ hydratePage }) => hydratePage(acts)).catch(() => undefined);
  stopWaiting();
  removeEventListener('scroll', lookAhead);
  acts.replay();
}
