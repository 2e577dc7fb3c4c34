import type { Dataset } from '../core/dataset.ts';
import { snapshotOf, type Snapshot } from '../core/snapshot.ts';
import type { Claim, Day } from '../core/types.ts';
import { keyOfView, type Tour, type ViewState } from '../core/view.ts';
import type { Words } from '../core/words.ts';
import { openInPlace } from './open-in-place.ts';

/** A snapshot that follows a view, as components read it, and what the links in it to statements do. */
export abstract class LiveSnapshot implements Snapshot {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly tour: Tour;
  readonly axis: Snapshot['axis'];
  readonly discMeasure: number;
  readonly claimOf: Snapshot['claimOf'];

  constructor(dataset: Dataset, view: ViewState) {
    const { words, tour, axis, discMeasure, claimOf } = snapshotOf(dataset, view);
    this.dataset = dataset;
    this.words = words;
    this.tour = tour;
    this.axis = axis;
    this.discMeasure = discMeasure;
    this.claimOf = claimOf;
  }

  abstract get view(): ViewState;
  abstract hrefOf(claim: Pick<Claim, 'id'>): string;
  abstract open(claim: string | null): void;

  /** Attributes of a link to a statement, which script opens in place. */
  linkTo(claim: Pick<Claim, 'id'>) {
    return { href: this.hrefOf(claim), onclick: openInPlace(this, claim.id) };
  }

  readonly snapshot: Snapshot = $derived.by(() => snapshotOf(this.dataset, this.view));
  readonly scene = $derived.by(() => this.snapshot.scene);
  readonly dayScene = $derived.by(() => this.snapshot.dayScene);
  readonly isFocused = $derived.by(() => this.snapshot.isFocused);
  readonly estimates = $derived.by(() => this.snapshot.estimates);
  readonly answers = $derived.by(() => this.snapshot.answers);
  /** Apart from the view, so that what follows from it alone is not worked out again at every step. */
  readonly lens = $derived.by(() => this.snapshot.lens);
  readonly moments = $derived.by(() => this.snapshot.moments);
  readonly changesByDay = $derived.by(() => this.snapshot.changesByDay);
  readonly changes = $derived.by(() => this.snapshot.changes);
  readonly axisBreak = $derived.by(() => this.snapshot.axisBreak);
  readonly toldBreak = $derived.by(() => this.snapshot.toldBreak);
  readonly soFar = $derived.by(() => this.snapshot.soFar);
  /** All of the view that texts follow. */
  readonly told = $derived.by(() => keyOfView(this.view));
  /**
   * Texts that follow the view stand in a `{#key}` of this: on a page that a translator has changed they are made anew with
   * each view, since the old ones could not be reached; on others they stay and change.
   */
  readonly renewal = $derived.by(() => (this.told && isTranslated() ? this.told : ''));

  get day(): Day {
    return this.view.day;
  }
  get claim(): Claim | null {
    return this.snapshot.claim;
  }
}

/**
 * Whether a browser's translator has been at work. It puts a <font>, of which this site has none, in the place of each
 * text; Svelte goes on to write into the text that is no longer in the page.
 */
const isTranslated = (): boolean => typeof document !== 'undefined' && document.getElementsByTagName('font').length > 0;
