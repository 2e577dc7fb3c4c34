import { feedScroll, type ScrollFeed } from '../embed/feed-scroll.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { followStory } from '../story/follow.ts';
import { returnByScroll } from '../story/return-by-scroll.ts';
import { chaptersOfPage, one } from './hydrate.ts';

/** The story that passes with the scrolling of the page around the frame, while that page asks for it. */
export class ScrolledStory {
  readonly #explorer: Explorer;
  readonly #progress: Element;
  readonly #tell: (part: number) => void;
  #feed: ScrollFeed | null = null;
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
    this.#feed?.stop();
    this.#feed = null;
    this.#explorer.fly(null);
    if (!on) return scrollTo(0, 0);
    this.goTo(this.#explorer.view.chapter);
    this.#feed = feedScroll(one('.story'), this.#tell);
    const stops = [
      followStory(chaptersOfPage(), {
        enter: (chapter) => this.#explorer.enter(chapter),
        fly: (flight) => this.#explorer.fly(flight),
      }),
      returnByScroll(this.#explorer, chaptersOfPage()),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
  }
  to(part: number): void {
    this.#progress.setAttribute('width', String(part));
    this.#feed?.to(part);
  }
  goTo(chapter: string): void {
    const section = chaptersOfPage().find(({ id }) => id === chapter);
    scrollTo({ top: section?.offsetTop ?? 0, behavior: 'instant' });
  }
}
