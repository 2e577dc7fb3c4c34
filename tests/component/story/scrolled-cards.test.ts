import { afterEach, expect, test, vi } from 'vitest';
import { timeToRead } from '../../../src/core/timeline/reading-time.ts';
import { isCurrent, ScrolledCards } from '../../../src/story/scrolled-cards.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Three cards, a window apart, of which the second is in the window. */
function threeCards() {
  let y = 800;
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => {
    y = top;
    vi.stubGlobal('scrollY', y);
  });
  vi.stubGlobal('scrollY', y);
  const frames = ['First.', 'Second.', 'The third and last.'].map((text, index) => {
    const frame = document.createElement('div');
    frame.innerHTML = `<div class="card">${text}</div>`;
    frame.getBoundingClientRect = () => ({ top: index * 800 - y }) as DOMRect;
    return frame;
  });
  return new ScrolledCards(frames);
}

test('the page scrolls to the next card, which stands as long as it takes to read', () => {
  const cards = threeCards();
  expect([cards.current.textContent, cards.isAtEnd]).toEqual(['Second.', false]);
  expect(cards.forward()).toBeGreaterThanOrEqual(timeToRead('The third and last.'));
  expect([cards.current.textContent, cards.isAtEnd]).toEqual(['The third and last.', true]);
  cards.rewind();
  expect(cards.current.textContent).toBe('First.');
});

test('on its way it can be halted', () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  const cards = threeCards();
  cards.forward();
  expect(scrollY).toBe(800);
  frames.shift()!(1000);
  frames.shift()!(1800);
  expect(scrollY).toBeGreaterThan(800);
  expect(scrollY).toBeLessThan(1600);
  cards.halt();
  expect(frames).toEqual([]);
});

test('a chapter is current while it is at the middle of the window', () => {
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  const isAt = (top: number, bottom: number) =>
    isCurrent(
      Object.assign(document.createElement('section'), { getBoundingClientRect: () => ({ top, bottom }) as DOMRect }),
    );
  expect([isAt(400, 2000), isAt(-900, 401), isAt(401, 2000), isAt(-900, 400)]).toEqual([true, true, false, false]);
});
