/** Whether a media query matches, as state. Svelte's own `MediaQuery` keeps listening once a derived value has asked it. */
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

  /** Follows the query until the signal. */
  watch(signal: AbortSignal): void {
    this.#list.addEventListener('change', ({ matches }) => (this.#matches = matches), { signal });
  }
}
