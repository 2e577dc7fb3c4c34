import { answersAt } from '../core/answers.ts';
import { bisectRight, group } from 'd3';
import type { Dataset } from '../core/dataset.ts';
import { estimatesOf } from '../core/estimates.ts';
import { visibleFrom } from '../core/knowledge.ts';
import { sceneOf } from '../core/scene.ts';
import { axisOf, type Axis } from '../core/timeline/axis.ts';
import { changesOf, momentsUnder, type Change } from '../core/timeline/changes.ts';
import { next, previous, stepMonth } from '../core/timeline/moments.ts';
import type { Claim, Day, Lens } from '../core/types.ts';
import { defaultView, viewOfChapter, viewOfSaying, withDay, type Tour, type ViewState } from '../core/view.ts';
import type { Camera } from '../geo/camera.ts';
import { cameraOfChapter } from '../geo/chapter-camera.ts';
import type { Interpolate } from '../geo/interpolate.ts';
import { discMeasureOf } from '../core/disc-measure.ts';
import { wordsOf, type Words } from '../i18n/words.ts';
import { FORMATS, type Format } from '../theme/layouts.ts';
import { Motion, type Flight } from './motion.svelte.ts';
import type { Takeaway } from './takeaway.ts';
import { tourOf } from './tour.ts';

/** Holds the ViewState, the only state of the story, and what follows from it. */
export class Explorer {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly tour: Tour;
  readonly axis: Axis;
  /** Address of the story's own page, relative to this one; empty for that page itself. */
  readonly home: string;
  readonly motion = new Motion();
  readonly #claims: Readonly<Record<string, Claim>>;
  readonly #cameras = Object.fromEntries(FORMATS.map((format) => [format, {}])) as Record<
    Format,
    Record<string, Camera>
  >;
  /** The number that discs are measured by. */
  readonly discMeasure: number;
  readonly #sourcesHref: string;
  #view = $state.raw<ViewState>() as ViewState;
  /** Null until the page offers it. */
  takeaway = $state.raw<Takeaway | null>(null);

  /** @param sourcesHref address of the list of all statements, relative to this page */
  constructor(dataset: Dataset, sourcesHref: string, view = defaultView(tourOf(dataset)), home = '') {
    this.dataset = dataset;
    this.words = wordsOf(dataset);
    this.tour = tourOf(dataset);
    this.discMeasure = discMeasureOf(dataset);
    this.#sourcesHref = sourcesHref;
    this.#claims = Object.fromEntries(dataset.claims.map((claim) => [claim.id, claim]));
    const { start, end, quietDays } = dataset.axis;
    this.axis = axisOf(start, end, momentsUnder(dataset.claims, 'reported', dataset.axis), quietDays);
    this.#view = view;
    this.home = home;
  }

  readonly scene = $derived.by(() => sceneOf(this.dataset, this.#view.day, this.#view.lens));
  readonly estimates = $derived.by(() => estimatesOf(this.dataset, this.#view.day, this.#view.lens));
  /** The same under both lenses: an answer counts from the day it was given. */
  readonly answers = $derived.by(() => answersAt(this.dataset, this.#view.day));
  /** Apart from the view, so that what follows from it alone is not worked out again at every step. */
  readonly lens = $derived.by(() => this.#view.lens);
  readonly moments = $derived.by(() => momentsUnder(this.dataset.claims, this.lens, this.dataset.axis));
  /** What each day changes under the lens, also days off the axis. */
  readonly changesByDay: ReadonlyMap<Day, readonly Change[]> = $derived.by(() =>
    group(
      this.dataset.claims.flatMap((claim) => changesOf(claim, this.lens)),
      ({ day }) => day,
    ),
  );
  /** What this day changes. */
  readonly changes = $derived.by(() => this.changesByDay.get(this.#view.day) ?? []);
  /** The break of the axis that the day lies in, if any: months of which no source says anything. */
  readonly silence = $derived.by(
    () => this.axis.breaks.find(({ from, to }) => from <= this.#view.day && this.#view.day <= to) ?? null,
  );
  readonly #starts = $derived.by(() => {
    const { lens } = this;
    const starts = this.dataset.claims.map((claim) => visibleFrom(claim, lens));
    return starts.filter((day) => day !== null).sort((a, b) => a - b);
  });
  /** How many statements count by this day. */
  readonly soFar = $derived.by(() => bisectRight(this.#starts, this.#view.day));

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
    return this.#view.claim === null ? null : (this.#claims[this.#view.claim] ?? null);
  }

  claimOf(id: string): Claim | undefined {
    return this.#claims[id];
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
