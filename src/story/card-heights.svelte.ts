import type { Covered } from '../theme/layouts.ts';

/** How much of the map's lower edge the cards of each chapter cover. */
export class CardHeights {
  #covered = $state.raw<Readonly<Record<string, Covered>>>({});

  /** Height of the card that stands in their place on a day of the reader's choice, px. */
  day = $state(0);

  /** What that card covers. */
  ofDay(chapter: string): Covered | null {
    const { bar } = this.of(chapter) ?? { bar: 0 };
    return this.day > 0 ? { cards: this.day + bar, bar } : null;
  }
  /** Null until measured. */
  of(chapter: string): Covered | null {
    return this.#covered[chapter] ?? null;
  }

  /** Measures the cards in these sections whenever one is resized. Returns a function that stops it. */
  watch(sections: readonly HTMLElement[]): () => void {
    const observer = new ResizeObserver(() => {
      this.#covered = Object.fromEntries(sections.map((section) => [section.id, coveredBy(section)]));
    });
    for (const card of sections.flatMap(cardsOf)) observer.observe(card);
    return () => observer.disconnect();
  }
}

const cardsOf = (section: HTMLElement) => [...section.querySelectorAll<HTMLElement>('.card')];

function coveredBy(section: HTMLElement): Covered {
  const gap = parseFloat(getComputedStyle(section).getPropertyValue('--card-gap')) || 0;
  const bar = section.previousElementSibling === null ? topOf(section) : 0;
  const heights = cardsOf(section).map((card, index) => card.offsetHeight + gap + (index === 0 ? bar : 0));
  return { cards: Math.max(0, ...heights), bar };
}

const topOf = (section: HTMLElement) => section.getBoundingClientRect().top + scrollY;
