import { wayToArticle } from '../core/article-pages.ts';
import type { Dataset } from '../core/dataset.ts';
import { next, previous } from '../core/timeline/moments.ts';
import type { Claim, Day, Lens } from '../core/types.ts';
import {
  chapterById,
  defaultView,
  isAtOtherDay,
  keyOfView,
  tourOf,
  viewOfChapter,
  viewOfSaying,
  withDay,
  type Tour,
  type ViewState,
} from '../core/view.ts';
import { isSame, type Camera } from '../geo/camera.ts';
import { cameraOfChapter } from '../geo/chapter-camera.ts';
import { cameraOfView, newestPoints } from '../geo/day-camera.ts';
import type { Interpolate } from '../geo/interpolate.ts';
import { FORMATS, type Format } from '../theme/layouts.ts';
import { LiveSnapshot } from './live-snapshot.svelte.ts';
import { Motion, type Flight } from './motion.svelte.ts';
import type { Reel } from './playback.svelte.ts';

/** Holds the view, the only state of the story, from whose snapshot everything shown follows; and the commands. */
export class Explorer extends LiveSnapshot {
  /** Address of the story's own page, relative to this one; empty for that page itself. */
  readonly home: string;
  /** What links to that page may point at: more than `tour` where this one tells of some chapters only. */
  readonly whole: Tour;
  readonly motion = new Motion();
  /** There is a text beside the map that tells of a part of the day; else all of it is always shown. */
  tells = true;
  /** How much of the map's upper edge the page's head takes, px: labels keep clear of it. */
  underHead = $state(0);
  /** The text's parts, where they can be played. */
  reel: () => Reel | null = () => null;
  /** The day whose panel opened the statement that is read: whoever closes it comes back there. */
  panelDay: Day | null = null;
  readonly #cameras = Object.fromEntries(FORMATS.map((format) => [format, {}])) as Record<
    Format,
    Record<string, Camera>
  >;
  readonly #sourcesHref: string;
  #view = $state.raw<ViewState>() as ViewState;

  /** @param sourcesHref address of the list of all statements, relative to this page */
  constructor(dataset: Dataset, sourcesHref: string, view = defaultView(tourOf(dataset)), home = '', whole?: Tour) {
    super(dataset, view);
    this.#sourcesHref = sourcesHref;
    this.#view = view;
    this.home = home;
    this.whole = whole ?? this.tour;
  }

  get view(): ViewState {
    return this.#view;
  }

  /** There is a text, and the reader has gone to another day than it tells of. */
  get hasLeftStory(): boolean {
    return this.tells && isAtOtherDay(this.tour, this.#view);
  }

  hrefOf({ id }: Pick<Claim, 'id'>): string {
    return `${this.#sourcesHref}${wayToArticle(this.dataset, this.claimOf(id)?.article)}#${id}`;
  }

  cameraOf(chapter: string, format: Format): Camera {
    return (this.#cameras[format][chapter] ??= cameraOfChapter(this.dataset, chapter, format));
  }
  cameraOfView(view: ViewState, format: Format): Camera {
    const cameraOf = (id: string) => this.cameraOf(id, format);
    return (this.#cameras[format][keyOfView(view)] ??= cameraOfView(this.dataset, view, format, cameraOf));
  }
  /**
   * The camera now: the reader's own, that of a flight, or that of the view.
   * @param interpolate how the ground flies; null where it cannot
   */
  cameraNow(format: Format, interpolate: Interpolate | null): Camera {
    const { motion } = this;
    if (motion.free) return motion.free;
    // Asked for last: where nothing flies, nothing need follow each step of a flight.
    const flight = interpolate && !isAtOtherDay(this.tour, this.#view) ? motion.flight : null;
    if (!interpolate || !flight) return this.cameraOfView(this.#view, format);
    return interpolate(this.cameraOf(flight.from, format), this.cameraOf(flight.to, format))(flight.t);
  }

  show(view: ViewState): void {
    this.motion.letGo();
    this.#view = view;
  }
  goTo(day: Day): void {
    this.#turn(withDay(this.tour, this.#view, day));
  }
  look(lens: Lens): void {
    this.#view = { ...this.#view, lens, mode: 'explore' };
  }
  /** Everything of the day, not only what the chapter tells of. */
  explore(): void {
    this.#view = { ...this.#view, mode: 'explore' };
  }
  enter(chapter: string): void {
    const mode = this.tells ? 'story' : 'explore';
    const seen = this.motion.seen();
    this.motion.letGo();
    this.#turn({ ...viewOfChapter(this.tour, chapter), mode, claim: this.#view.claim }, seen);
  }
  /** Between two chapters that look at the same there is nothing to fly. */
  fly(flight: Flight | null): void {
    this.motion.fly(flight && this.#looksAt(flight.from) !== this.#looksAt(flight.to) ? flight : null);
  }
  /** Back to what the chapter tells, as it tells it. */
  backToStory(): void {
    this.enter(this.#view.chapter);
  }
  /** To the day on which a statement was made, where the story stands. */
  visit(claim: Claim): void {
    this.panelDay = null;
    const { day, lens, mode } = viewOfSaying(this.tour, claim);
    this.#turn({ ...this.#view, day, lens, mode, claim: null });
  }
  open(claim: string | null): void {
    this.#view = { ...this.#view, claim };
  }
  forward(): void {
    this.#step(next(this.moments, this.day));
  }
  back(): void {
    this.#step(previous(this.moments, this.day));
  }

  /** At either end of the moments nothing happens. */
  #step(day: Day | null): void {
    if (day !== null) this.goTo(day);
  }

  /** The camera eases to another day and back. The reader's own stays where it sees what is new on that day. */
  #turn(view: ViewState, from = this.motion.seen()): void {
    const isAway = isAtOtherDay(this.tour, view);
    const eases = isAway || isAtOtherDay(this.tour, this.#view);
    this.#view = view;
    if (!from || !eases) return;
    if (isAway && this.motion.free && !from.shows(newestPoints(this.dataset, view))) this.motion.letGo();
    if (from.flies && !isSame(from.camera, this.motion.seen()!.camera)) this.motion.glideFrom(from.camera);
  }

  #looksAt(id: string): string {
    return chapterById(this.dataset, id).see.toSorted().join(' ');
  }
}
