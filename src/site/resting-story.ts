import { announce } from '../controls/announce.ts';
import { replaceAddress, REST } from '../state/replace-address.ts';
import { viewportHeight } from '../state/viewport-height.ts';
import { chapterInReading, followStory } from '../story/follow.ts';
import { keepPlace } from '../story/keep-place.ts';
import { needsNoApp } from './resting-card.ts';
import { blocksOfPage, chaptersOfPage, island, one, prerendered } from './nodes.ts';

/** The time bar of a chapter as it was prerendered, and what it announces. */
export interface PrerenderedBar {
  readonly markup: string;
  readonly news: string;
}

/** Whether the style sheet alone can show each chapter's picture. The pictures always follow the system's colour scheme. */
export const canBeReadAtRest = (): boolean =>
  CSS.supports('animation-timeline: view()') && !document.documentElement.dataset['theme'];

/**
 * Tells whether an event asks for what only the app has. Scrolling down the story does not, nor does a statement's card,
 * nor does a finger or a mouse away from the bar, unless it takes hold of the map.
 */
export function asksForApp(): (event: Event) => boolean {
  let top = scrollY;
  const story = one('.story');
  const scrolls = () => {
    const before = top;
    top = scrollY;
    return top < before || story.getBoundingClientRect().bottom < viewportHeight();
  };
  return (event) => {
    if (event.type === 'scroll') return scrolls();
    if (event.target instanceof Element && needsNoApp(event.target)) return false;
    if (event instanceof WheelEvent) return event.deltaY < 0;
    if (!(event instanceof PointerEvent)) return true;
    const holds = event.type === 'pointerdown' && (event.pointerType === 'mouse' || !event.isPrimary);
    return holds || (event.target instanceof Element && event.target.closest('.bar') !== null);
  };
}

type Bars = Readonly<Record<string, PrerenderedBar>>;

/**
 * Lets bar, address and links follow the reader while the story's page rests. Returns a function that stops it and gives
 * the chapter that the bar shows.
 * @param fail is called where the bars cannot be fetched
 */
export function followAtRest(fail: () => void): () => string {
  const chapters = chaptersOfPage();
  const opening = chapters[0]!.id;
  const bar = island('timebar');
  const stopping = new AbortController();
  let bars: Promise<Bars | null> | undefined;
  const fetchBars = () => (bars ??= prerendered(bar.dataset['bars']!));
  let [shown, read] = [opening, opening];
  /** Exchanged no more: the reader uses it, and the app is on its way, or there. */
  let isFixed = false;
  let stopTalking: () => void = () => undefined;

  async function showBar(): Promise<void> {
    const next = (await fetchBars())?.[read];
    if (!next) return fail();
    if (isFixed || shown === read) return;
    shown = read;
    bar.innerHTML = next.markup;
    stopTalking();
    stopTalking = announce(bar.querySelector('[role="status"]')!, next.news);
  }

  const follower = new AddressFollower();
  const enter = (chapter: string) => {
    read = chapter;
    follower.leadTo(chapter === opening ? '' : `#${chapter}`);
    void showBar();
  };
  const { signal } = stopping;
  for (const act of ['pointerdown', 'focusin', 'input'])
    bar.addEventListener(act, () => (isFixed = true), { signal, passive: true });
  const place = keepPlace(one('.map'), blocksOfPage(), document.documentElement);
  const stop = followStory(chapters, { enter, fly: () => undefined });
  addEventListener('scroll', () => void showBar(), { once: true, passive: true, signal });
  const now = chapterInReading(chapters);
  if (now !== opening) enter(now);
  return () => {
    isFixed = true;
    stopping.abort();
    stop();
    place.stop();
    follower.stop();
    return shown;
  };
}

/** The page's address, and its links to other languages, as they name a chapter. */
class AddressFollower {
  readonly #links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  readonly #homes = this.#links.map((link) => link.getAttribute('href')!);
  #fragment: string | null = null;
  #timer = 0;

  /** @param fragment with its "#"; empty: the opening */
  leadTo(fragment: string): void {
    this.#fragment = fragment;
    this.#links.forEach((link, index) => (link.href = this.#homes[index] + location.search + fragment));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), REST);
  }

  /** The address is written at once; whoever follows on finds the links as they were. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#write();
    this.#links.forEach((link, index) => (link.href = this.#homes[index]!));
  }

  #write(): void {
    if (this.#fragment !== null) replaceAddress(location.search + this.#fragment);
  }
}
