import { isPlainClick } from '../state/open-in-place.ts';

/** What the app answers, and what without it leads to another page or nowhere. */
const ANSWERED = '.bar button, .steps button, a:is([data-mark], [data-claim], [data-day-link])';

/** What the reader asks the page for before the app is there: the last of it is done as soon as it is. */
export class EarlyActs {
  readonly #stop = new AbortController();
  #clicked: Element | null = null;
  /** Where the slider was touched last, 0 to 1. */
  #touched: number | null = null;

  constructor(page: HTMLElement) {
    const { signal } = this.#stop;
    page.addEventListener('click', (event) => this.#keepClick(event), { signal });
    const track = page.querySelector<HTMLElement>('.track')!;
    for (const act of ['pointerdown', 'pointerup'] as const)
      track.addEventListener(act, ({ clientX }) => (this.#touched = partOf(track, clientX)), { signal });
  }

  /** Takes what the reader asked of the slider, once. @returns 0 to 1; null: nothing */
  takeTouch(): number | null {
    const touched = this.#touched;
    this.#touched = null;
    return touched;
  }

  /** From now on nothing is kept; what was clicked last is clicked again, or what stands in its place by now. */
  replay(): void {
    this.#stop.abort();
    const clicked = this.#clicked;
    const mark = clicked?.getAttribute('data-mark');
    const now = clicked?.isConnected ? clicked : document.querySelector(`[data-mark="${CSS.escape(mark ?? '')}"]`);
    now?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  #keepClick(event: MouseEvent): void {
    const asked = (event.target as Element).closest(ANSWERED);
    if (!asked || !isPlainClick(event)) return;
    event.preventDefault();
    this.#clicked = asked;
  }
}

function partOf(track: HTMLElement, clientX: number): number {
  const { left, width } = track.getBoundingClientRect();
  return (clientX - left) / width;
}
