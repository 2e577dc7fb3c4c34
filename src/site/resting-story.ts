import { announce } from '../controls/announce.ts';
import { replaceAddress, REST } from '../state/replace-address.ts';
import { chapterInReading, followStory } from '../story/follow.ts';
import { chaptersOfPage, island } from './nodes.ts';

/** The time bar of a chapter as it was prerendered, and what it announces. */
export interface PrerenderedBar {
  readonly markup: string;
  readonly news: string;
}

/** Whether a reader who goes on down the story has each chapter's picture without the app: by the style sheet alone, in the system's colours. */
export const canBeReadAtRest = (): boolean =>
  CSS.supports('animation-timeline: view()') && !document.documentElement.dataset['theme'];

/** Tells whoever goes on down the story from all others: these ask for what only the app has. */
export function isAsked(): (event: Event) => boolean {
  let top = scrollY;
  const goesDown = () => top < (top = scrollY);
  return (event) => {
    if (event.type === 'scroll') return !goesDown();
    if (event instanceof WheelEvent) return event.deltaY <= 0;
    const isPointer = event.type.startsWith('pointer') && event.target instanceof Element;
    return !isPointer || (event.target as Element).closest('.bar') !== null;
  };
}

/**
 * The story's page while it rests: bar, address and links follow the reader. Returns a function that ends it and says at
 * which chapter the bar stands.
 */
export function readAtRest(): () => string {
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
  const enter = (chapter: string) => {
    current = chapter;
    const { markup, news } = bars[chapter]!;
    const bar = island('timebar');
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
