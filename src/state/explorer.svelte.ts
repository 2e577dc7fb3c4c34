import type { Dataset } from '../core/dataset.ts';
import { estimatesOf } from '../core/estimates.ts';
import { startOf } from '../core/knowledge.ts';
import { sceneOf } from '../core/scene.ts';
import { axisOf, type Axis } from '../core/timeline/axis.ts';
import { momentsOf, next, previous, stepMonth } from '../core/timeline/moments.ts';
import type { Claim, Day, Lens } from '../core/types.ts';
import { defaultView, viewOfChapter, withDay, type Tour, type ViewState } from '../core/view.ts';
import type { Camera } from '../geo/camera.ts';
import { cameraOfChapter } from '../geo/chapter-camera.ts';
import { wordsOf, type Words } from '../i18n/words.ts';
import { Motion } from './motion.svelte.ts';
import { tourOf } from './tour.ts';

/** Holds the ViewState, the only state of the story, and what follows from it. */
export class Explorer {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly tour: Tour;
  readonly axis: Axis;
  readonly motion = new Motion();
  readonly #claims: Readonly<Record<string, Claim>>;
  readonly #cameras: Record<string, Camera> = {};
  readonly #sourcesHref: string;
  #view = $state.raw<ViewState>() as ViewState;

  /** @param sourcesHref address of the list of all statements, relative to this page */
  constructor(dataset: Dataset, sourcesHref: string, view = defaultView(tourOf(dataset))) {
    this.dataset = dataset;
    this.words = wordsOf(dataset.lang, dataset.locale);
    this.tour = tourOf(dataset);
    this.#sourcesHref = sourcesHref;
    this.#claims = Object.fromEntries(dataset.claims.map((claim) => [claim.id, claim]));
    const { start, end, quietDays } = dataset.axis;
    this.axis = axisOf(start, end, this.#momentsOf('reported'), quietDays);
    this.#view = view;
  }

  readonly scene = $derived.by(() => sceneOf(this.dataset, this.#view.day, this.#view.lens));
  readonly estimates = $derived.by(() => estimatesOf(this.dataset, this.#view.day, this.#view.lens));
  readonly moments = $derived.by(() => this.#momentsOf(this.#view.lens));
  readonly camera = $derived.by(() => this.#cameraOf(this.#view.chapter));
  /** The break of the axis that the day lies in, if any: months of which no source says anything. */
  readonly silence = $derived.by(
    () => this.axis.breaks.find(({ from, to }) => from <= this.#view.day && this.#view.day <= to) ?? null,
  );
  /** Statements that begin to count on this day. */
  readonly fresh = $derived.by(() =>
    this.dataset.claims.filter((claim) => startOf(claim, this.#view.lens) === this.#view.day),
  );
  readonly soFar = $derived.by(
    () => this.dataset.claims.filter((claim) => (startOf(claim, this.#view.lens) ?? Infinity) <= this.#view.day).length,
  );

  /** The camera of the prerendered picture. */
  get openingCamera(): Camera {
    return this.#cameraOf(this.tour.opening);
  }
  get view(): ViewState {
    return this.#view;
  }
  get day(): Day {
    return this.#view.day;
  }
  get lens(): Lens {
    return this.#view.lens;
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

  #cameraOf(chapter: string): Camera {
    return (this.#cameras[chapter] ??= cameraOfChapter(this.dataset, chapter));
  }

  #momentsOf(lens: Lens): Day[] {
    const { start, end } = this.dataset.axis;
    const days = this.dataset.claims.map((claim) => startOf(claim, lens));
    return momentsOf(days.filter((day): day is Day => day !== null && day >= start && day <= end));
  }
}
