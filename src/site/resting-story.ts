import { announce } from '../controls/announce.ts';
import { replaceAddress, REST } from '../state/replace-address.ts';
import { chapterInReading, followStory } from '../story/follow.ts';
import { chaptersOfPage, island } from './nodes.ts';

/** The time bar of a chapter as it was prerendered, and what it announces. */
export interface PrerenderedBar {
  readonly markup: string;
  readonly news: string;
}

/** Whether the style sheet alone can show each chapter's picture. The pictures know no other colours than the system's. */
export const canBeReadAtRest = (): boolean =>
  CSS.supports('animation-timeline: view()') && !document.documentElement.dataset['theme'];

/** Tells whether an event asks for what only the app has. Scrolling down does not, nor does a pointer away from the bar. */
export function asksForApp(): (event: Event) => boolean {
  let top = scrollY;
  return (event) => {
    const before = top;
    top = scrollY;
    // Of two events in one frame the second finds the page where the first did.
    if (event.type === 'scroll') return event.target !== document || top < before;
    if (event instanceof WheelEvent) return event.deltaY <= 0;
    const isPointer = event.type.startsWith('pointer') && event.target instanceof Element;
    return !isPointer || (event.target as Element).closest('.bar') !== null;
  };
}

/**
 * Lets bar, address and links follow the reader while the story's page rests. Returns a function that stops it and gives
 * the chapter that the bar shows.
 */
export function followAtRest(): () => string {
  const chapters = chaptersOfPage();
  const opening = chapters[0]!.id;
  const bars = JSON.parse(document.querySelector('[data-bars]')!.textContent) as Record<string, PrerenderedBar>;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
  const homes = links.map((link) => link.getAttribute('href')!);
  let current = opening;
  let stopTalking: () => void = () => undefined;
  let nameChapter: () => void = () => undefined;
  let timer = 0;
  const leadTo = (fragment: string) => links.forEach((link, index) => (link.href = homes[index] + fragment));
  const bar = island('timebar');
  const enter = (chapter: string) => {
    // The app is on its way; meanwhile the focus stays where it is.
    if (bar.contains(document.activeElement)) return;
    current = chapter;
    const { markup, news } = bars[chapter]!;
    bar.innerHTML = markup;
    stopTalking();
    stopTalking = announce(bar.querySelector('[role="status"]')!, news);
    const fragment = chapter === opening ? '' : `#${chapter}`;
    leadTo(fragment);
    nameChapter = () => replaceAddress(location.search + fragment);
    clearTimeout(timer);
    timer = window.setTimeout(nameChapter, REST);
  };
  const read = chapterInReading(chapters);
  if (read !== opening) enter(read);
  const stop = followStory(chapters, { enter, fly: () => undefined });
  return () => {
    stop();
    clearTimeout(timer);
    nameChapter();
    leadTo('');
    return current;
  };
}
