import { Media } from '../media.svelte.ts';

const THEME = 'data-theme';

/** Whether the page is dark, as state: by the root's `data-theme`, which the reader sets, or else by the system. */
export class Darkness {
  readonly #system = new Media('(prefers-color-scheme: dark)');
  #theme = $state(document.documentElement.getAttribute(THEME));

  get matches(): boolean {
    return this.#theme === null ? this.#system.matches : this.#theme === 'dark';
  }

  /** Follows both until the signal. */
  watch(signal: AbortSignal): void {
    const root = document.documentElement;
    const observer = new MutationObserver(() => (this.#theme = root.getAttribute(THEME)));
    this.#theme = root.getAttribute(THEME);
    observer.observe(root, { attributeFilter: [THEME] });
    signal.addEventListener('abort', () => observer.disconnect());
    this.#system.watch(signal);
  }
}
