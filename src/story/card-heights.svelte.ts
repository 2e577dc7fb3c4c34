import { SvelteMap } from 'svelte/reactivity';

/** How much of the map's lower edge the cards of each chapter cover where they pass over it, in px. */
export class CardHeights {
  readonly #covered = new SvelteMap<string, number>();

  /** Null until it is known. */
  of(chapter: string): number | null {
    return this.#covered.get(chapter) ?? null;
  }

  /** Measures the cards in these sections, and again whenever one of them changes. Returns a function that stops. */
  watch(sections: readonly HTMLElement[]): () => void {
    const observer = new ResizeObserver(() => {
      for (const section of sections) this.#covered.set(section.id, coveredBy(section));
    });
    for (const card of sections.flatMap(cardsOf)) observer.observe(card);
    return () => observer.disconnect();
  }
}

const cardsOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>('.card')];

/** The page's first card lies lower on the map until the reader has scrolled past the page's head. */
function coveredBy(section: HTMLElement): number {
  const gap = parseFloat(getComputedStyle(section).getPropertyValue('--card-gap')) || 0;
  const isFirst = section.previousElementSibling === null;
  const heights = cardsOf(section).map(
    (card, index) => card.offsetHeight + gap + (isFirst && index === 0 ? topOf(section) : 0),
  );
  return Math.max(0, ...heights);
}

const topOf = (section: HTMLElement) => section.getBoundingClientRect().top + scrollY;
