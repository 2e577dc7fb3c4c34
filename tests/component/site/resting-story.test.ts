import { beforeEach, describe, expect, test, vi } from 'vitest';
import { asksForApp } from '../../../src/site/resting-story.ts';

/** Px that the story's end lies below the window's top. */
let storyEnd = 5000;
const scrollsTo = (top: number) => vi.stubGlobal('scrollY', top);

beforeEach(() => {
  document.body.innerHTML = `
    <div class="explainer">
      <div class="story"><a data-claim="x" href="sources#x"><b></b></a></div>
      <div class="map" data-island="stage"><a href="sources#x"></a></div><div class="bar"><i></i></div>
    </div>
    <div data-island="card">
      <dialog><b></b><p class="actions"><button></button></p><details><summary></summary><button></button></details></dialog>
    </div>`;
  storyEnd = 5000;
  const box = () => new DOMRect(0, storyEnd - 5000, 390, 5000);
  vi.spyOn(document.querySelector('.story')!, 'getBoundingClientRect').mockImplementation(box);
  scrollsTo(200);
});

/** Whether an event at an element asks for the app. */
function asker() {
  const asks = asksForApp();
  return (event: Event, at: Element = document.body) => {
    let answer: boolean | undefined;
    document.body.addEventListener(event.type, () => (answer = asks(event)), { once: true, capture: true });
    at.dispatchEvent(event);
    return answer;
  };
}
const pointer = (type: string, init: PointerEventInit = {}) =>
  new PointerEvent(type, { bubbles: true, pointerType: 'touch', isPrimary: true, ...init });

describe('what asks for the app', () => {
  test('scrolling down does not, nor a second event in the same frame; scrolling up does', () => {
    const asks = asker();
    for (const top of [260, 260, 900]) {
      scrollsTo(top);
      expect(asks(new Event('scroll')), String(top)).toBe(false);
    }
    scrollsTo(899);
    expect(asks(new Event('scroll'))).toBe(true);
  });

  test('the end of the story does: what stands below it follows the day', () => {
    const asks = asker();
    scrollsTo(900);
    storyEnd = -1;
    expect(asks(new Event('scroll'))).toBe(true);
  });

  test('the wheel does on the way up', () => {
    const asks = asker();
    expect([60, 0, -1].map((deltaY) => asks(new WheelEvent('wheel', { deltaY })))).toEqual([false, false, true]);
  });

  test('fingers and pointers do at the bar, a mouse that takes hold and a second finger everywhere', () => {
    const asks = asker();
    const [map, inBar] = ['.map', '.bar i'].map((selector) => document.querySelector(selector)!);
    expect(asks(pointer('pointermove', { pointerType: 'mouse' }), map)).toBe(false);
    expect(asks(pointer('pointerdown'), map)).toBe(false);
    expect(asks(pointer('pointermove', { pointerType: 'mouse' }), inBar)).toBe(true);
    expect(asks(pointer('pointerdown', { pointerType: 'mouse' }), map)).toBe(true);
    expect(asks(pointer('pointerdown', { isPrimary: false }), map)).toBe(true);
  });

  test.each(['keydown', 'focusin', 'input', 'click'])('%s does', (type) => {
    expect(asker()(new Event(type))).toBe(true);
  });

  test.each(['pointerdown', 'focusin', 'click', 'keydown'])(
    '%s at a statement that the text names, and in its card, does not, but for what only the app can do there',
    (type) => {
      const asks = asker();
      const asksAt = (selector: string) =>
        asks(
          type === 'pointerdown' ? pointer(type, { pointerType: 'mouse' }) : new Event(type, { bubbles: true }),
          document.querySelector(selector)!,
        );
      for (const selector of ['.story a', '.story b', 'dialog', 'dialog b', 'summary'])
        expect(asksAt(selector), selector).toBe(false);
      for (const selector of ['.actions button', 'details button', '.story', '.map a'])
        expect(asksAt(selector), selector).toBe(true);
    },
  );
});
