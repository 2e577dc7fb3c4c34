import { showCard } from '../sources/show-card.ts';
import { isPlainClick } from '../state/open-in-place.ts';
import { replaceAddress } from '../state/replace-address.ts';
import { holdPage } from '../ui/hold-page.ts';
import { counterpart, island, linkToSources, prerendered, SOURCES } from './nodes.ts';

/** Where the story's links to statements are: in the map, in the text, and in the card but for its permalink. */
const LINKS = '[data-island="stage"] a, .explainer a[data-claim], [data-island="card"] :not(.actions) > a';
/** What of a card only the app can do. */
const ACTS = ':is(.actions, details) button';

/** Whether it needs no app: a statement that the text names, and its card. */
export const isOfCard = (node: Element): boolean =>
  node.closest('.explainer a[data-claim], [data-island="card"]') !== null && node.closest(ACTS) === null;

/** The card of a statement as it was prerendered, until the app has one. */
export class RestingCard {
  readonly #place = island('card');
  /** None where the story has too many statements. */
  readonly #folder = this.#place.dataset['cards'];
  /** With the page's query as it was before. */
  #shown: { readonly id: string; readonly search: string; readonly showAnother: () => void } | null = null;
  /** A button that was pressed for what only the app can do. */
  #pressed: HTMLElement | null = null;
  /** What was asked for last. */
  #asked = '';
  #isOver = false;
  readonly #begin: () => void;

  /** @param begin brings the app, where it is not on its way */
  constructor(begin: () => void) {
    this.#begin = begin;
    this.#place.addEventListener('click', (event) => this.#isOver || this.#act(event));
  }

  /** @returns whether the node is a link to a statement whose card is there now, or another's that was asked for since */
  async open(node: Element): Promise<boolean> {
    const id = node.closest(LINKS)?.getAttribute('href')?.split('#')[1];
    if (id === undefined || this.#folder === undefined) return false;
    this.#asked = id;
    const markup = await prerendered<unknown>(`${this.#folder}${id}.json`);
    if (this.#asked !== id) return true;
    if (typeof markup !== 'string' || this.#isOver) return false;
    this.#show(id, markup.replaceAll(SOURCES, linkToSources().href));
    return true;
  }

  /** From now on the app answers. @returns the statement whose card is open, and the button that waits for the app */
  stop(): { readonly id: string; readonly pressed: HTMLElement | null } | null {
    this.#isOver = true;
    return this.#shown && { id: this.#shown.id, pressed: this.#pressed };
  }

  #show(id: string, markup: string): void {
    const made = document.createElement('template');
    made.innerHTML = markup;
    if (this.#shown) {
      this.#dialog.replaceChildren(...made.content.querySelector('dialog')!.childNodes);
      this.#shown.showAnother();
      this.#shown = { ...this.#shown, id };
    } else {
      this.#place.replaceChildren(made.content);
      this.#shown = { id, ...this.#openDialog() };
    }
    const { search } = this.#shown;
    replaceAddress(`${search}${search ? '&' : '?'}claim=${id}${location.hash}`);
  }

  #openDialog() {
    const { search } = location;
    // The browser gives the focus back to what is still there; the map may have been made anew.
    const opener = counterpart(document.activeElement as HTMLElement);
    this.#dialog.addEventListener('close', () => opener()?.focus({ preventScroll: true }), { once: true });
    this.#dialog.addEventListener('close', () => {
      if (this.#isOver) return;
      this.#shown = this.#pressed = null;
      this.#place.replaceChildren();
      replaceAddress(search + location.hash);
    });
    holdPage(this.#dialog);
    return { search, showAnother: showCard(this.#dialog) };
  }

  get #dialog(): HTMLDialogElement {
    return this.#place.querySelector('dialog')!;
  }

  #act(event: MouseEvent): void {
    const node = event.target as HTMLElement;
    const link = node.closest<HTMLAnchorElement>(LINKS);
    if (node.localName === 'dialog' || node.closest('.close')) this.#dialog.close();
    this.#pressed = node.closest(ACTS);
    // Not every browser gives a button the focus that is pressed.
    if (this.#pressed) this.#begin();
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void this.open(link).then((isOpen) => isOpen || location.assign(link.href));
  }
}
