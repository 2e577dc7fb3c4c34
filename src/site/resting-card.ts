import { foreignParams } from '../core/params.ts';
import { showCard } from '../sources/show-card.ts';
import { isPlainClick } from '../state/open-in-place.ts';
import { replaceAddress } from '../state/replace-address.ts';
import { holdPage } from '../ui/hold-page.ts';
import { counterpart, island, linkToSources, prerendered, SOURCES } from './nodes.ts';

/** Where the story's links to statements are: in the map, in the text, and in the card but for its permalink. */
const LINKS = '[data-island="stage"] a, .explainer a[data-claim], [data-island="card"] :not(.actions) > a';
/** The card's buttons that do what only the app can. */
const APP_BUTTONS = ':is(.actions, details) button';
/** Ms after which the app is asked for, if the card has not come. */
const LONGEST = 2000;

/** Whether a node is a statement that the text names, or of a card, but for what only the app can do there. */
export const needsNoApp = (node: Element): boolean =>
  node.closest('.explainer a[data-claim], [data-island="card"]') !== null && node.closest(APP_BUTTONS) === null;

/** What the app takes over: which card is open, what waits for the app, and what the focus goes back to. */
interface Shown {
  readonly id: string;
  readonly pressed: () => HTMLElement | undefined;
  readonly opener: () => HTMLElement | undefined;
}

/** The card of a statement as it was prerendered, until the app has one. */
export class RestingCard {
  readonly #place = island('card');
  /** None where the story has too many statements. */
  readonly #folder = this.#place.dataset['cards'];
  readonly #begin: () => void;
  #shown: Shown | null = null;
  #showAnother: () => void = () => undefined;
  #letPageGo: () => void = () => undefined;
  /** Grows with all that is asked for, so that only the last of it comes. */
  #asked = 0;
  #isOver = false;

  /** @param begin brings the app, where it is not on its way */
  constructor(begin: () => void) {
    this.#begin = begin;
    this.#place.addEventListener('click', (event) => this.#isOver || this.#act(event));
  }

  /**
   * Opens the card that a node links to; where there is none, the app is to do what was asked.
   * @returns whether it is open, or no longer asked for
   */
  async open(node: Element): Promise<boolean> {
    this.forget();
    const asked = this.#asked;
    const id = node.closest(LINKS)?.getAttribute('href')?.split('#')[1];
    const markup = id !== undefined && (await this.#fetch(id));
    if (asked !== this.#asked) return true;
    if (id === undefined || typeof markup !== 'string' || this.#isOver) {
      this.#begin();
      return false;
    }
    this.#show(id, markup.replaceAll(SOURCES, linkToSources().href));
    return true;
  }

  /** A card that is on its way does not open any more. */
  forget(): void {
    this.#asked += 1;
  }

  /** From now on the app answers. */
  stop(): Shown | null {
    this.#isOver = true;
    this.#letPageGo();
    return this.#shown;
  }

  /** The app will not come: what only it can do is not to be offered. */
  giveUp(): void {
    if (this.#shown && !this.#isOver) this.#dialog.close();
  }

  async #fetch(id: string): Promise<unknown> {
    if (this.#folder === undefined) return null;
    const late = new Promise<null>((give) => setTimeout(give, LONGEST, null));
    return Promise.race([prerendered<unknown>(`${this.#folder}${id}.json`), late]);
  }

  #show(id: string, markup: string): void {
    const made = document.createElement('template');
    made.innerHTML = markup;
    if (this.#shown) {
      this.#dialog.replaceChildren(...made.content.querySelector('dialog')!.childNodes);
      this.#showAnother();
      this.#shown = { ...this.#shown, id };
    } else {
      this.#place.replaceChildren(made.content);
      this.#shown = { id, pressed: () => undefined, opener: counterpart(document.activeElement as HTMLElement) };
      this.#dialog.addEventListener('close', () => this.#close(), { once: true });
      this.#letPageGo = holdPage(this.#dialog);
      this.#showAnother = showCard(this.#dialog);
    }
    this.#tellAddress(`claim=${id}`);
  }

  #close(): void {
    if (this.#isOver) return;
    // Browsers give the focus back only to what is still there; the app's stage may have come.
    this.#shown?.opener()?.focus({ preventScroll: true });
    this.#shown = null;
    this.forget();
    this.#place.replaceChildren();
    this.#tellAddress();
  }

  #tellAddress(...own: string[]): void {
    const query = [...foreignParams(location.search, /^claim=/i), ...own].join('&');
    replaceAddress(`?${query}${location.hash}`);
  }

  get #dialog(): HTMLDialogElement {
    return this.#place.querySelector('dialog')!;
  }

  #act(event: MouseEvent): void {
    const node = event.target as HTMLElement;
    if (node.localName === 'dialog' || node.closest('.close')) return this.#dialog.close();
    const link = node.closest<HTMLAnchorElement>(LINKS);
    const button = node.closest<HTMLElement>(APP_BUTTONS);
    // Not every browser gives a button the focus that is pressed, which would ask for the app.
    if (button) this.#leaveToApp(button);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void this.open(link).then((isOpen) => isOpen || this.#leaveToApp(link));
  }

  /** What was pressed is pressed again when the app is there: at once, if it has come meanwhile. */
  #leaveToApp(node: HTMLElement): void {
    if (this.#isOver) node.click();
    else if (this.#shown) this.#shown = { ...this.#shown, pressed: counterpart(node) };
    this.#begin();
  }
}
