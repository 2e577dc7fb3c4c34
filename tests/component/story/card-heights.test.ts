import { afterEach, expect, test, vi } from 'vitest';
import { CardHeights } from '../../../src/story/card-heights.svelte.ts';

/** Observers that tell what they see as soon as they look, as browsers do in the next frame. */
class Observer {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe() {
    this.#tell();
  }
  disconnect() {
    return undefined;
  }
}

/** A page of two chapters, the first 44 px below the window's top; cards rest 10 px above the time bar. */
function pageOf(...chapters: number[][]): HTMLElement[] {
  const sections = chapters.map((heights, chapter) => {
    const section = Object.assign(document.createElement('section'), { id: `chapter-${chapter}` });
    section.style.setProperty('--card-gap', '10px');
    section.getBoundingClientRect = () => ({ top: chapter ? 1000 : 44 }) as DOMRect;
    for (const height of heights) {
      const card = Object.assign(document.createElement('div'), { className: 'card' });
      Object.defineProperty(card, 'offsetHeight', { value: height });
      section.append(card);
    }
    return section;
  });
  document.body.append(...sections);
  return sections;
}

afterEach(() => {
  document.body.replaceChildren();
});

test('a chapter covers what the highest of its cards does', () => {
  vi.stubGlobal('ResizeObserver', Observer);
  const cards = new CardHeights();
  cards.watch(pageOf([100], [200, 240]));
  expect(cards.of('chapter-1')).toEqual({ cards: 250, bar: 0 });
});

test('at the opening the page’s head holds map and card down, the map’s end under the time bar', () => {
  vi.stubGlobal('ResizeObserver', Observer);
  const cards = new CardHeights();
  cards.watch(pageOf([100, 120], [200]));
  expect(cards.of('chapter-0')).toEqual({ cards: 154, bar: 44 });
});

test('is not known before it is measured', () => {
  expect(new CardHeights().of('chapter-0')).toBeNull();
});

test('the card of a day covers what it does, at the opening together with the page’s head', () => {
  vi.stubGlobal('ResizeObserver', Observer);
  const cards = new CardHeights();
  cards.watch(pageOf([100], [200]));
  expect(cards.ofDay('chapter-1')).toBeNull();
  cards.day = 160;
  expect(cards.ofDay('chapter-1')).toEqual({ cards: 160, bar: 0 });
  expect(cards.ofDay('chapter-0')).toEqual({ cards: 204, bar: 44 });
});
