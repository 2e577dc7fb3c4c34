import type { ChartWish } from '../../core/charts.ts';
import { urlOf } from '../../core/url.ts';
import { Darkness } from '../../map/media.svelte.ts';
import { snapshotOfChapter } from '../../core/snapshot.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { pageAddress } from '../../state/replace-address.ts';
import type { Theme } from '../../theme/palette.ts';
import { fileName, nameOf, chaptersOf, isOfAChapter, questionsOf, type Subject } from '../picture/subject.ts';
import { headlineOf, stateOf } from '../picture/head-text.ts';
import type { Size } from '../picture/size.ts';
import { rowsBehind } from './data.ts';

/** The sizes that the page offers, px; the command line has any. */
export const SHAPES: Record<'broad' | 'square' | 'upright', Size> = {
  broad: { width: 1600, height: 900 },
  square: { width: 1080, height: 1080 },
  upright: { width: 1080, height: 1350 },
};
type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

/** What the reader has chosen to take away, and what follows from it. */
export class Choice {
  readonly explorer: Explorer;
  subject = $state<Subject>('map');
  /** Id of a question, of a chart of answers; empty: none in particular. */
  wantedQuestion = $state('');
  /** Id of a chapter; empty: none in particular. */
  wantedChapter = $state('');
  shape = $state<ShapeName>('broad');
  theme = $state<Theme>(new Darkness().matches ? 'dark' : 'light');

  constructor(explorer: Explorer, wish?: ChartWish) {
    this.explorer = explorer;
    if (wish) this.subject = wish.chart;
    this.wantedQuestion = wish?.question ?? '';
    this.wantedChapter = wish?.chapter ?? '';
  }

  readonly chapters = $derived.by(() => chaptersOf(this.subject, this.explorer.dataset));
  /** Whether the view of this moment can be chosen: a chart of a card shows its chapter only. */
  readonly isOfNow = $derived.by(() => !isOfAChapter(this.subject));
  /** Empty: what the map shows now. */
  readonly chapter = $derived.by(
    () => this.chapters.find(({ id }) => id === this.wantedChapter)?.id ?? (this.isOfNow ? '' : this.chapters[0]!.id),
  );

  readonly asked = $derived.by(() => questionsOf(this.subject, this.explorer.dataset));
  /** Of a chart of answers; undefined: all of the matrix, the only strip. */
  readonly question = $derived.by(() => {
    const first = this.subject === 'strip' && this.asked.length > 1 ? this.asked[0]!.id : undefined;
    return this.asked.find(({ id }) => id === this.wantedQuestion)?.id ?? first;
  });
  readonly shown = $derived.by(() =>
    this.chapter === '' ? this.explorer.snapshot : snapshotOfChapter(this.explorer.dataset, this.chapter),
  );
  readonly headline = $derived.by(() => headlineOf(this.shown));
  readonly state = $derived.by(() => stateOf(this.shown));
  readonly behind = $derived.by(() => rowsBehind(this.subject, this.shown, this.question));
  /** Of the story's page. */
  readonly home = $derived.by(() => absolute(this.explorer.home || pageAddress(), location.href));
  /** As the share button has it: the view alone. */
  readonly address = $derived.by(() => absolute(urlOf(this.explorer.whole, this.shown.view, ''), this.home));

  pictureName(extension: string): string {
    const { subject, question, shape, theme } = this;
    return this.fileName(`${nameOf(this.shown.view.chapter, subject, question)}-${shape}-${theme}`, extension);
  }
  fileName(name: string, extension: string): string {
    return fileName(this.explorer.dataset, this.shown.view, name, extension);
  }
}

/** An address in full, as a file needs it that leaves the page. */
const absolute = (address: string, base: string): string => new URL(address, base).href;
