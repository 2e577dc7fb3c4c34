/** Whether a media query matches, as state. Unlike Svelte's `MediaQuery`, it stops listening on request. */
export class Media {
  readonly #list: MediaQueryList;
  #matches = $state(false);

  constructor(query: string) {
    this.#list = matchMedia(query);
    this.#matches = this.#list.matches;
  }

  get matches(): boolean {
    return this.#matches;
  }

  /** Follows the query until the signal aborts. */
  watch(signal: AbortSignal): void {
    this.#list.addEventListener('change', ({ matches }) => (this.#matches = matches), { signal });
  }
}

const THEME = 'data-theme';

/** Whether the page is dark, as state: by the root's `data-theme`, which the reader sets, else by the system. */
export class Darkness {
  readonly #system = new Media('(prefers-color-scheme: dark)');
  #theme = $state(document.documentElement.getAttribute(THEME));

  get matches(): boolean {
    return this.#theme === null ? this.#system.matches : this.#theme === 'dark';
  }

  /** Follows both until the signal aborts. */
  watch(signal: AbortSignal): void {
    const root = document.documentElement;
    const observer = new MutationObserver(() => (this.#theme = root.getAttribute(THEME)));
    this.#theme = root.getAttribute(THEME);
    observer.observe(root, { attributeFilter: [THEME] });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#system.watch(signal);
  }
}
