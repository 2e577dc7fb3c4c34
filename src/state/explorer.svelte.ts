import type { Dataset } from '../core/dataset.ts';
import { snapshotOf, type Snapshot } from '../core/snapshot.ts';
import { next, previous, stepMonth } from '../core/timeline/moments.ts';
import type { Claim, Day, Lens } from '../core/types.ts';
import { defaultView, tourOf, viewOfChapter, viewOfSaying, withDay, type Tour, type ViewState } from '../core/view.ts';
import type { Words } from '../core/words.ts';
import type { Camera } from '../geo/camera.ts';
import { cameraOfChapter } from '../geo/chapter-camera.ts';
import type { Interpolate } from '../geo/interpolate.ts';
import { FORMATS, type Format } from '../theme/layouts.ts';
import { Motion, type Flight } from './motion.svelte.ts';
import type { Takeaway } from './takeaway.ts';

/** Holds the view, the only state of the story; its snapshot, from which everything shown follows; and the commands. */
export class Explorer implements Snapshot {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly tour: Tour;
  readonly axis: Snapshot['axis'];
  readonly discMeasure: number;
  readonly claimOf: Snapshot['claimOf'];
  /** Address of the story's own page, relative to this one; empty for that page itself. */
  readonly home: string;
  readonly motion = new Motion();
  readonly #cameras = Object.fromEntries(FORMATS.map((format) => [format, {}])) as Record<
    Format,
    Record<string, Camera>
  >;
  readonly #sourcesHref: string;
  #view = $state.raw<ViewState>() as ViewState;
  /** Null until the page offers it. */
  takeaway = $state.raw<Takeaway | null>(null);

  /** @param sourcesHref address of the list of all statements, relative to this page */
  constructor(dataset: Dataset, sourcesHref: string, view = defaultView(tourOf(dataset)), home = '') {
    const { words, tour, axis, discMeasure, claimOf } = snapshotOf(dataset, view);
    this.dataset = dataset;
    this.words = words;
    this.tour = tour;
    this.axis = axis;
    this.discMeasure = discMeasure;
    this.claimOf = claimOf;
    this.#sourcesHref = sourcesHref;
    this.#view = view;
    this.home = home;
  }

  readonly snapshot: Snapshot = $derived.by(() => snapshotOf(this.dataset, this.#view));
  readonly scene = $derived.by(() => this.snapshot.scene);
  readonly estimates = $derived.by(() => this.snapshot.estimates);
  readonly answers = $derived.by(() => this.snapshot.answers);
  /** Apart from the view, so that what follows from it alone is not worked out again at every step. */
  readonly lens = $derived.by(() => this.snapshot.lens);
  readonly moments = $derived.by(() => this.snapshot.moments);
  readonly changesByDay = $derived.by(() => this.snapshot.changesByDay);
  readonly changes = $derived.by(() => this.snapshot.changes);
  readonly axisBreak = $derived.by(() => this.snapshot.axisBreak);
  readonly soFar = $derived.by(() => this.snapshot.soFar);

  /** The day has been moved away from the one that the chapter tells of. */
  get isDetached(): boolean {
    return this.#view.day !== viewOfChapter(this.tour, this.#view.chapter).day;
  }
  get view(): ViewState {
    return this.#view;
  }
  get day(): Day {
    return this.#view.day;
  }
  get claim(): Claim | null {
    return this.snapshot.claim;
  }

  hrefOf(claim: Pick<Claim, 'id'>): string {
    return `${this.#sourcesHref}#${claim.id}`;
  }

  cameraOf(chapter: string, format: Format): Camera {
    return (this.#cameras[format][chapter] ??= cameraOfChapter(this.dataset, chapter, format));
  }
  /**
   * The camera now: the reader's own, that of a flight, or that of the chapter.
   * @param interpolate how the ground flies; null where it cannot
   */
  cameraNow(format: Format, interpolate: Interpolate | null): Camera {
    const { free, flight } = this.motion;
    if (free) return free;
    if (!flight || !interpolate) return this.cameraOf(this.#view.chapter, format);
    return interpolate(this.cameraOf(flight.from, format), this.cameraOf(flight.to, format))(flight.t);
  }

  show(view: ViewState): void {
    this.motion.letGo();
    this.#view = view;
  }
  goTo(day: Day): void {
    this.#view = withDay(this.tour, this.#view, day);
  }
  look(lens: Lens): void {
    this.#view = { ...this.#view, lens };
  }
  enter(chapter: string): void {
    this.motion.letGo();
    this.#view = { ...viewOfChapter(this.tour, chapter), claim: this.#view.claim };
  }
  /** Between two chapters that look at the same there is nothing to fly. */
  fly(flight: Flight | null): void {
    this.motion.fly(flight && this.#looksAt(flight.from) !== this.#looksAt(flight.to) ? flight : null);
  }
  /** Back to the day that the chapter tells of. */
  backToChapter(): void {
    this.goTo(viewOfChapter(this.tour, this.#view.chapter).day);
  }
  /** To the day on which a statement was made, where the story stands. */
  visit(claim: Claim): void {
    const { day, lens } = viewOfSaying(this.tour, claim);
    this.#view = { ...this.#view, day, lens, claim: null };
  }
  open(claim: string | null): void {
    this.#view = { ...this.#view, claim };
  }
  forward(): void {
    this.goTo(next(this.moments, this.day) ?? this.day);
  }
  back(): void {
    this.goTo(previous(this.moments, this.day) ?? this.day);
  }
  byMonth(direction: 1 | -1): void {
    this.goTo(stepMonth(this.moments, this.day, direction) ?? this.day);
  }

  #looksAt(id: string): string {
    return this.dataset.chapters
      .find((chapter) => chapter.id === id)!
      .see.toSorted()
      .join(' ');
  }
}
