import { isPlainClick } from '../state/open-in-place.ts';
import { chapterInReading } from '../story/follow.ts';
import { chaptersOfPage, counterpart } from './nodes.ts';
import type { RestingCard } from './resting-card.ts';
import type { RestingMoments } from './resting-moments.ts';

/** What the app answers as soon as it is there, and what without it leads to another page or nowhere. */
const ANSWERED =
  '.bar button, .steps button, [data-island="stage"] a, .still img, :is(.story, .ending) a:is([data-claim], [data-day-link])';
/** Milliseconds after which a reader no longer waits for what they clicked. */
const FORGOTTEN = 8000;

/** What the reader asks the page for before the app is there: the last of it is done as soon as it is. */
export class EarlyActs {
  readonly #stop = new AbortController();
  readonly #isExpected: () => boolean;
  readonly #card: Pick<RestingCard, 'open' | 'forget'>;
  readonly #moments: Pick<RestingMoments, 'goTo' | 'stop'> | null;
  #clicked: { readonly at: number; readonly now: () => Element | null | undefined } | null = null;
  #isBarAwake = false;
  /** Where the slider was touched last, 0 to 1. */
  #touched: number | null = null;
  /** Where the drawn handle stood before the touch. */
  #handleBefore: string | null = null;

  /**
   * @param isExpected whether the app may still come; once the page has given it up, its links are links
   * @param card opens statements without the app
   * @param moments follow the slider until the bar answers itself
   */
  constructor(
    page: HTMLElement,
    isExpected: () => boolean,
    card: Pick<RestingCard, 'open' | 'forget'>,
    moments: Pick<RestingMoments, 'goTo' | 'stop'> | null = null,
  ) {
    this.#isExpected = isExpected;
    this.#card = card;
    this.#moments = moments;
    const { signal } = this.#stop;
    page.addEventListener('click', (event) => this.#keepClick(event), { signal });
    const on = (
      type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
      act: (event: PointerEvent) => void,
    ) => page.addEventListener(type, act, { signal });
    on('pointerdown', (event) => event.button === 0 && this.#touch(event));
    on('pointermove', (event) => this.#touched !== null && event.buttons > 0 && this.#touch(event));
    on('pointerup', (event) => this.#touched !== null && this.#touch(event));
    // The touch has become a scroll of the page.
    on('pointercancel', ({ target }) => (target as Element).closest('.track') && this.#letGo());
  }

  /** Takes what the reader asked of the slider, once; from now on the bar answers itself. @returns 0 to 1; null: nothing */
  takeTouch(): number | null {
    const touched = this.#touched;
    this.#touched = null;
    this.#isBarAwake = true;
    this.#moments?.stop();
    return touched;
  }

  /** From now on nothing is kept; what was clicked last is clicked again, or what stands in its place on the map by now. */
  replay(): void {
    this.#stop.abort();
    if (!this.#clicked || performance.now() - this.#clicked.at > FORGOTTEN) return;
    this.#card.forget();
    this.#clicked.now()?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  /** The handle goes along with the finger until a prerendered day, or the app, puts it on its place. */
  #touch({ target, clientX }: PointerEvent): void {
    const track = (target as Element).closest('.track');
    if (!track || this.#isBarAwake) return;
    const { left, width } = track.getBoundingClientRect();
    this.#touched = (clientX - left) / width;
    const handle = track.querySelector('[data-day-handle]')?.parentElement;
    this.#handleBefore ??= handle?.getAttribute('x') ?? null;
    handle?.setAttribute('x', `${100 * Math.min(1, Math.max(0, this.#touched))}%`);
    this.#moments?.goTo(this.#touched);
  }

  #letGo(): void {
    this.#touched = null;
    if (this.#isBarAwake || !this.#handleBefore) return;
    document.querySelector('[data-day-handle]')?.parentElement?.setAttribute('x', this.#handleBefore);
    this.#handleBefore = null;
    this.#moments?.goTo(null);
  }

  #keepClick(event: MouseEvent): void {
    const node = (event.target as Element).closest<HTMLElement>(ANSWERED);
    if (!node || !isPlainClick(event) || !this.#isExpected()) return;
    if (this.#isBarAwake && node.closest('.bar, .steps')) return;
    event.preventDefault();
    const now = node.matches('.still img') ? () => markNow(node, event) : counterpart(node);
    const clicked = { at: performance.now(), now };
    this.#clicked = clicked;
    void this.#card.open(node).then((isOpen) => {
      if (isOpen && this.#clicked === clicked) this.#clicked = null;
    });
  }
}

/** For the picture of a chapter that is still read, the mark that is at that point of the map now. */
function markNow(picture: Element, { clientX, clientY }: MouseEvent): Element | null | undefined {
  if (picture.closest('section[id]')!.id !== chapterInReading(chaptersOfPage())) return null;
  return document.elementFromPoint(clientX, clientY)?.closest('[data-island="stage"] a');
}
