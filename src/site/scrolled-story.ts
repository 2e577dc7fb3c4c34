import { feedScroll, type ScrollFeed } from '../embed/feed-scroll.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { followStory } from '../story/follow.ts';
import { returnByScroll } from '../story/return-by-scroll.ts';
import { keepPlace, type PlaceKeeper } from '../story/keep-place.ts';
import { cardsOfStory, chaptersOfPage, one, sectionOf } from './nodes.ts';

/** The story that passes with the scrolling of the page around the frame, while that page asks for it. */
export class ScrolledStory {
  readonly #explorer: Explorer;
  readonly #progress: Element;
  readonly #tell: (part: number) => void;
  #feed: ScrollFeed | null = null;
  #place: PlaceKeeper | null = null;
  #stop: () => void = () => undefined;

  /**
   * @param progress the line that shows how far the story has passed, 1 wide
   * @param tell says that the reader went to another part of the story than the page around
   */
  constructor(explorer: Explorer, progress: Element, tell: (part: number) => void) {
    this.#explorer = explorer;
    this.#progress = progress;
    this.#tell = tell;
  }

  get on(): boolean {
    return this.#feed !== null;
  }
  /** It begins, and ends, in the chapter that is shown. */
  turn(on: boolean): void {
    this.#stop();
    this.#place?.stop();
    this.#place = null;
    this.#feed?.stop();
    this.#feed = null;
    this.#explorer.fly(null);
    if (!on) return scrollTo(0, 0);
    this.goTo(this.#explorer.view.chapter);
    const story = one('.story');
    this.#place = keepPlace(one('.map'), cardsOfStory(), story);
    this.#feed = feedScroll(story, this.#tell);
    const stops = [
      followStory(chaptersOfPage(), {
        enter: (chapter) => this.#explorer.enter(chapter),
        fly: (flight) => this.#explorer.fly(flight),
      }),
      returnByScroll(this.#explorer, chaptersOfPage()),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }
  /**
   * What the page around says first after a change of size still goes by the size before. A story that was passing keeps
   * its place and says it back at once: out of sight, as it may be by now, this window hears of no scrolling.
   */
  to(part: number): void {
    this.#progress.setAttribute('width', String(part));
    const isResized = this.#place?.look();
    if (isResized && this.#feed?.passing) this.#feed.tell();
    else this.#feed?.to(part);
  }
  /** Has the page around scroll to a place in this window. @param top px */
  lead(top: number): void {
    this.#feed?.ask(top);
  }
  goTo(chapter: string): void {
    scrollTo({ top: sectionOf(chapter)?.offsetTop ?? 0, behavior: 'instant' });
  }
}
