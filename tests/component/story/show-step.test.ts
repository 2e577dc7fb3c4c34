import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showStep } from '../../../src/story/show-step.svelte.ts';
import { Steps } from '../../../src/story/steps.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

let steps: Steps;
let cards: HTMLElement[];
let stop: () => void;
beforeEach(() => {
  steps = new Steps(explorerOf('en'));
  cards = steps.all.map(() => {
    const step = document.createElement('div');
    step.append(Object.assign(document.createElement('div'), { className: 'card' }));
    return step;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  stop = showStep(cards, steps);
  flushSync();
});
afterEach(() => stop());
const shown = () => cards.flatMap((card, at) => (card.hasAttribute('data-shown') ? [at] : []));

test('one card is shown at a time, the one of the step', () => {
  expect(shown()).toEqual([0]);
  steps.goTo(5);
  flushSync();
  expect(shown()).toEqual([5]);
});

test('a card that is shown again begins at its top', () => {
  const card = cards[1]!.firstElementChild!;
  steps.goTo(1);
  flushSync();
  card.scrollTop = 40;
  steps.goTo(2);
  flushSync();
  steps.goTo(1);
  flushSync();
  expect(card.scrollTop).toBe(0);
});

test('a card that holds more than it shows says so, until its end is seen', () => {
  const card = cards[0]!.firstElementChild as HTMLElement;
  Object.defineProperties(card, { scrollHeight: { value: 300 }, clientHeight: { value: 100 } });
  card.dispatchEvent(new Event('scroll'));
  expect(cards[0]!.hasAttribute('data-more')).toBe(true);
  card.scrollTop = 200;
  card.dispatchEvent(new Event('scroll'));
  expect(cards[0]!.hasAttribute('data-more')).toBe(false);
});

test('once stopped no card is marked', () => {
  stop();
  expect(shown()).toEqual([]);
});
